"use strict";
exports.id = 2838;
exports.ids = [2838,6375];
exports.modules = {

/***/ 2838:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ PERIOD_OPTIONS),
  W: () => (/* binding */ auditPeriod)
});

// EXTERNAL MODULE: ./build/model/audit/answered.js
var audit_answered = __webpack_require__(33362);
// EXTERNAL MODULE: ./build/model/text/counted.js
var counted = __webpack_require__(24959);
// EXTERNAL MODULE: ./build/model/text/few.js
var few = __webpack_require__(44963);
;// CONCATENATED MODULE: ./build/decide/audit-outcome.js



/**
 * A ledger that was touched fails whatever was asked for. `gaps`: so does a control or item that is answered with none, and
 * one without an answer leaves the audit incomplete. `worse`: so does one that is worse than last time.
 */
function auditOutcome({ ledger, faults, scorecards, checklist, delta, }, failIf) {
    if (ledger.tampering !== undefined)
        return fail(`record ${ledger.tampering.record} of the ledger was touched: ${ledger.tampering.message}`);
    if (faults.length > 0)
        return fail(`${(0,counted/* counted */.h)(faults.length, 'file of the evidence is', 'files of the evidence are')} gone or changed`);
    const items = checklist?.items ?? [];
    const controls = [...items, ...scorecards.flatMap((card) => card.controls)];
    const what = items.length === 0 ? 'controls' : 'controls and items';
    const one = items.length === 0 ? 'control' : 'control or item';
    const these = (count) => (0,counted/* counted */.h)(count, `${one} is`, `${what} are`);
    const pass = { word: 'pass', reason: `${controls.length} ${what} looked at` };
    switch (failIf) {
        case 'never':
            return pass;
        case 'worse': {
            const own = new Set(items.map(({ id }) => id));
            const worse = [
                ...(delta?.worse ?? []).map(({ id }) => id).filter((id) => own.has(id)),
                ...scorecards.flatMap((card) => (card.delta?.worse ?? []).map((id) => `${card.catalogue.id}/${id}`)),
            ];
            return worse.length === 0 ? pass : fail(`${these(worse.length)} worse than last time: ${audit_outcome_few(worse)}`);
        }
        case 'gaps': {
            const none = controls.filter(({ answered }) => answered.state === 'none');
            if (none.length > 0)
                return fail(`${these(none.length)} not met: ${audit_outcome_few(none.map(({ answered }) => answered.id))}`);
            const unknown = controls.filter(({ answered }) => !(0,audit_answered/* isAnswered */.Qy)(answered) && answered.state !== 'not-applicable');
            return unknown.length === 0
                ? pass
                : {
                    word: 'incomplete',
                    reason: `${unknown.length} of ${controls.length} ${what} ${unknown.length === 1 ? 'has' : 'have'} no current answer`,
                };
        }
    }
}
function fail(reason) {
    return { word: 'fail', reason };
}
function audit_outcome_few(names) {
    return (0,few/* fewOf */.s)(names, 5);
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
;// CONCATENATED MODULE: ./build/model/audit/assessment.js
const PERIODS = ['daily', 'weekly', 'monthly', 'quarterly'];
/** Days that an audit of a period looks back, and that its answers may be old where they say nothing else. */
const PERIOD_DAYS = {
    daily: 1,
    weekly: 7,
    monthly: 31,
    quarterly: 92,
};

// EXTERNAL MODULE: ./build/model/policy/words.js
var words = __webpack_require__(34577);
// EXTERNAL MODULE: ./build/model/text/display.js
var display = __webpack_require__(35543);
// EXTERNAL MODULE: ./build/model/text/nearest.js
var nearest = __webpack_require__(47707);
// EXTERNAL MODULE: ./build/model/data/canonical-json.js
var canonical_json = __webpack_require__(98927);
// EXTERNAL MODULE: ./build/model/data/digest.js
var digest = __webpack_require__(81764);
// EXTERNAL MODULE: ./build/policy/node.js
var policy_node = __webpack_require__(95520);
;// CONCATENATED MODULE: ./build/model/audit/checklist.js
/** How often an answer must be given anew; `on-change`: whenever what it is about changes. */
const CYCLES = [
    'day',
    'week',
    'month',
    'quarter',
    'half-year',
    'year',
    'two-years',
    'on-change',
];
/** Days of a cycle; of `on-change` there is no number. */
const CYCLE_DAYS = {
    day: 1,
    week: 7,
    month: 31,
    quarter: 92,
    'half-year': 183,
    year: 366,
    'two-years': 731,
};

;// CONCATENATED MODULE: ./build/model/audit/words.js
/** How hard something is to mend: said by who wrote the checklist or catalogue, never worked out. */
const DIFFICULTIES = ['low', 'medium', 'high'];

// EXTERNAL MODULE: ./build/policy/kinds.js
var kinds = __webpack_require__(97145);
// EXTERNAL MODULE: ./build/policy/place-values.js
var place_values = __webpack_require__(72384);
// EXTERNAL MODULE: ./build/policy/yaml.js
var yaml = __webpack_require__(86435);
// EXTERNAL MODULE: ./build/policy/audit/fields.js
var audit_fields = __webpack_require__(71705);
;// CONCATENATED MODULE: ./build/model/audit/question.js
/** What facts, findings and the ledger can answer by themselves. One entry each in check/audit/automatic. */
const AUTOMATIC_IDS = [
    'gate-runs',
    'gate-passes',
    'verdict-enforced',
    'signatures-verified',
    'provenance-verified',
    'packages-trusted',
    'dependencies-pinned',
    'sources-allowed',
    'licenses-allowed',
    'vulnerabilities-scanned',
    'vulnerabilities-handled',
    'scanners-run',
    'scanner-findings-handled',
    'workflows-checked',
    'workflows-clean',
    'exceptions-current',
    'policy-in-repository',
    'sbom-made',
    'sbom-sealed',
    'verdict-sealed',
    'branch-provenance',
    'ledger-intact',
    'ledger-sealed',
    'ledger-anchored',
];

// EXTERNAL MODULE: ./build/model/evidence/ledger.js
var evidence_ledger = __webpack_require__(98534);
// EXTERNAL MODULE: ./build/model/data/json.js
var json = __webpack_require__(98262);
;// CONCATENATED MODULE: ./build/model/audit/json-path-parse.js

/** A query is written by a person. */
const MAX_LENGTH = 1000;
const MAX_NESTING = 16;
class NoQuery extends Error {
}
/** Reads a whole RFC 9535 query. */
function parseQuery(text) {
    if (text.length > MAX_LENGTH)
        return { problem: `it is longer than ${MAX_LENGTH} characters` };
    const reader = { text, at: 0, nesting: 0 };
    try {
        const query = readQuery(reader);
        if (reader.at < text.length)
            json_path_parse_fail(reader, 'nothing more can stand here');
        return query;
    }
    catch (error) {
        if (error instanceof NoQuery)
            return { problem: (0,errors/* messageOf */.bD)(error) };
        throw error;
    }
}
function json_path_parse_fail(reader, what) {
    throw new NoQuery(`${what} (at character ${reader.at + 1})`);
}
function take(reader, wanted) {
    if (!reader.text.startsWith(wanted, reader.at))
        return false;
    reader.at += wanted.length;
    return true;
}
function need(reader, wanted) {
    if (!take(reader, wanted))
        json_path_parse_fail(reader, `${wanted} is missing`);
}
function match(reader, pattern) {
    pattern.lastIndex = reader.at;
    const found = pattern.exec(reader.text)?.[0];
    if (found !== undefined)
        reader.at += found.length;
    return found;
}
function space(reader) {
    match(reader, /[ \t\n\r]*/y);
}
function readQuery(reader) {
    const from = take(reader, '$') ? 'root' : take(reader, '@') ? 'current' : undefined;
    if (from === undefined)
        return json_path_parse_fail(reader, reader.nesting === 0 ? 'a query begins with $' : 'a value is missing');
    if (from === 'current' && reader.nesting === 0)
        return json_path_parse_fail(reader, 'a query begins with $');
    const segments = [];
    for (;;) {
        const before = reader.at;
        space(reader);
        const segment = readSegment(reader);
        if (segment === undefined) {
            reader.at = before;
            return { from, segments };
        }
        segments.push(segment);
    }
}
const NAME = /[A-Za-z_\u0080-\u{10ffff}][\w\u0080-\u{10ffff}]*/uy;
function readSegment(reader) {
    const descendants = take(reader, '..');
    if (reader.text[reader.at] === '[')
        return { descendants, selectors: readBracketed(reader) };
    if (!descendants && !take(reader, '.'))
        return undefined;
    if (take(reader, '*'))
        return { descendants, selectors: [{ kind: 'wildcard' }] };
    const name = match(reader, NAME);
    return name === undefined
        ? json_path_parse_fail(reader, 'a member name is missing')
        : { descendants, selectors: [{ kind: 'name', name }] };
}
function readBracketed(reader) {
    need(reader, '[');
    const selectors = [];
    do {
        space(reader);
        selectors.push(readSelector(reader));
        space(reader);
    } while (take(reader, ','));
    need(reader, ']');
    return selectors;
}
const INTEGER = /-?(?:0|[1-9]\d*)/y;
function readSelector(reader) {
    const next = reader.text[reader.at];
    if (next === '"' || next === "'")
        return { kind: 'name', name: readText(reader) };
    if (take(reader, '*'))
        return { kind: 'wildcard' };
    if (take(reader, '?')) {
        space(reader);
        return { kind: 'filter', test: nested(reader, readOr) };
    }
    const start = readInteger(reader);
    const before = reader.at;
    space(reader);
    if (!take(reader, ':')) {
        reader.at = before;
        return start === undefined ? json_path_parse_fail(reader, 'a selector is missing') : { kind: 'index', index: start };
    }
    space(reader);
    const end = readInteger(reader);
    space(reader);
    let step;
    if (take(reader, ':')) {
        space(reader);
        step = readInteger(reader);
    }
    return {
        kind: 'slice',
        ...(start === undefined ? {} : { start }),
        ...(end === undefined ? {} : { end }),
        step: step ?? 1,
    };
}
function readInteger(reader) {
    const text = match(reader, INTEGER);
    if (text === undefined)
        return undefined;
    const value = Number(text);
    if (text === '-0' || !Number.isSafeInteger(value))
        json_path_parse_fail(reader, `${text} is no index`);
    return value;
}
/** A string literal in either quotes. @see RFC 9535, 2.3.1.1 */
function readText(reader) {
    const quote = reader.text[reader.at] ?? '';
    const body = quote === '"'
        ? match(reader, /"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy)
        : match(reader, /'(?:[^'\\\p{Cc}]|[\x7f-\x9f]|\\(?:['\\/bfnrt]|u[0-9a-fA-F]{4}))*'/uy);
    if (body === undefined)
        return json_path_parse_fail(reader, 'a text is not ended, or has what a text cannot have');
    const inner = body.slice(1, -1);
    const json = quote === '"' ? inner : inner.replace(/\\'|"/g, (found) => (found === '"' ? '\\"' : "'"));
    const value = JSON.parse(`"${json}"`);
    return value.isWellFormed() ? value : json_path_parse_fail(reader, 'a text has half a character');
}
function nested(reader, read) {
    reader.nesting += 1;
    if (reader.nesting > MAX_NESTING)
        json_path_parse_fail(reader, `it is nested more than ${MAX_NESTING} deep`);
    const result = read(reader);
    reader.nesting -= 1;
    return result;
}
function readOr(reader) {
    return readJoined(reader, 'or', () => readJoined(reader, 'and', () => readBasic(reader)));
}
const SIGNS = { or: '||', and: '&&' };
function readJoined(reader, kind, read) {
    const first = read();
    const parts = [first];
    for (;;) {
        const before = reader.at;
        space(reader);
        if (!take(reader, SIGNS[kind])) {
            reader.at = before;
            return parts.length === 1 ? first : { kind, parts };
        }
        space(reader);
        parts.push(read());
    }
}
function readBasic(reader) {
    if (take(reader, '!')) {
        space(reader);
        const part = reader.text[reader.at] === '(' ? readGroup(reader) : readExists(reader);
        return { kind: 'not', part };
    }
    if (reader.text[reader.at] === '(')
        return readGroup(reader);
    const from = reader.at;
    const left = readOperand(reader);
    const ended = reader.at;
    space(reader);
    const how = match(reader, /==|!=|<=|>=|<|>/y);
    if (how === undefined) {
        reader.at = ended;
        if (left.kind !== 'query')
            return json_path_parse_fail(reader, 'a comparison is missing');
        return { kind: 'exists', query: left.query };
    }
    if (left.kind === 'query' && !isSingular(left.query)) {
        reader.at = from;
        json_path_parse_fail(reader, 'what is compared must select one value only');
    }
    space(reader);
    const right = readOperand(reader);
    if (right.kind === 'query' && !isSingular(right.query))
        json_path_parse_fail(reader, 'what is compared must select one value only');
    return { kind: 'compare', how, left, right };
}
function readGroup(reader) {
    need(reader, '(');
    space(reader);
    const test = nested(reader, readOr);
    space(reader);
    need(reader, ')');
    return test;
}
function readExists(reader) {
    return { kind: 'exists', query: nested(reader, readQuery) };
}
function readOperand(reader) {
    const next = reader.text[reader.at] ?? '';
    if (next === '"' || next === "'")
        return { kind: 'literal', value: readText(reader) };
    if (next === '$' || next === '@')
        return { kind: 'query', query: nested(reader, readQuery) };
    const number = match(reader, /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
    if (number !== undefined)
        return { kind: 'literal', value: Number(number) };
    const word = match(reader, /[a-z][a-z_0-9]*/y);
    if (word === undefined)
        return json_path_parse_fail(reader, 'a value is missing');
    if (!take(reader, '('))
        return readWord(reader, word);
    space(reader);
    const operand = nested(reader, (inner) => readFunction(inner, word));
    space(reader);
    need(reader, ')');
    return operand;
}
function readWord(reader, word) {
    switch (word) {
        case 'true':
            return { kind: 'literal', value: true };
        case 'false':
            return { kind: 'literal', value: false };
        case 'null':
            return { kind: 'literal', value: null };
        default:
            return json_path_parse_fail(reader, `${word} is no value`);
    }
}
function readFunction(reader, name) {
    switch (name) {
        case 'length': {
            const of = readOperand(reader);
            if (of.kind === 'query' && !isSingular(of.query))
                json_path_parse_fail(reader, 'length() is of one value only');
            return { kind: 'length', of };
        }
        case 'count':
            return { kind: 'count', query: readQuery(reader) };
        case 'value':
            return { kind: 'value', query: readQuery(reader) };
        default:
            return json_path_parse_fail(reader, `the function ${name}() is not known here; cel can match texts`);
    }
}
function isSingular({ segments }) {
    return segments.every(({ descendants, selectors: [first, ...more] }) => !descendants && more.length === 0 && (first?.kind === 'name' || first?.kind === 'index'));
}

;// CONCATENATED MODULE: ./build/model/audit/json-path.js


/** Values that one query may look at: a document from outside can be made to be walked for ever. */
const MAX_STEPS = 2_000_000;
/**
 * Prepares an RFC 9535 query. All of the grammar but the functions `match` and `search`, for which there is CEL.
 *
 * @returns the query, or why it is none, with the offset.
 */
function jsonPath(text) {
    const query = parseQuery(text);
    if ('problem' in query)
        return query;
    return { select: (document) => runQuery(query, document) };
}
class TooFar extends Error {
}
function runQuery(query, document) {
    const walk = { root: document, steps: 0 };
    try {
        return { state: 'done', values: evaluate(query, document, walk) };
    }
    catch (error) {
        if (!(error instanceof TooFar))
            throw error;
        return { state: 'failed', reason: `it looked at more than ${MAX_STEPS} values` };
    }
}
function step(walk) {
    walk.steps += 1;
    if (walk.steps > MAX_STEPS)
        throw new TooFar();
}
function evaluate(query, current, walk) {
    let nodes = [query.from === 'root' ? walk.root : current];
    for (const segment of query.segments) {
        const next = [];
        for (const node of nodes) {
            for (const place of segment.descendants ? withDescendants(node, walk) : [node])
                for (const selector of segment.selectors)
                    for (const value of json_path_select(place, selector, walk))
                        next.push(value);
        }
        nodes = next;
    }
    return nodes;
}
/** A value and all within it, from the outside in. Depth is that of the document, which its reader limits. */
function withDescendants(node, walk, into = []) {
    step(walk);
    into.push(node);
    for (const child of childrenOf(node))
        withDescendants(child, walk, into);
    return into;
}
function childrenOf(node) {
    if (Array.isArray(node))
        return node;
    return (0,json/* isObject */.G)(node) ? Object.values(node) : [];
}
function* json_path_select(node, selector, walk) {
    step(walk);
    switch (selector.kind) {
        case 'name':
            if ((0,json/* isObject */.G)(node) && Object.hasOwn(node, selector.name))
                yield node[selector.name];
            return;
        case 'index': {
            if (!Array.isArray(node))
                return;
            const at = selector.index < 0 ? node.length + selector.index : selector.index;
            if (at >= 0 && at < node.length)
                yield node[at];
            return;
        }
        case 'wildcard':
            for (const child of childrenOf(node)) {
                step(walk);
                yield child;
            }
            return;
        case 'slice':
            if (Array.isArray(node))
                yield* slice(node, selector, walk);
            return;
        case 'filter':
            for (const child of childrenOf(node)) {
                step(walk);
                if (holds(selector.test, child, walk))
                    yield child;
            }
            return;
    }
}
/** @see RFC 9535, 2.3.4.2.2 */
function* slice(list, { start, end, step: by }, walk) {
    if (by === 0)
        return;
    const size = list.length;
    const place = (at) => (at >= 0 ? at : size + at);
    const from = place(start ?? (by > 0 ? 0 : size - 1));
    const to = end === undefined ? (by > 0 ? size : -1) : place(end);
    const within = (at, low, high) => Math.min(Math.max(at, low), high);
    if (by > 0) {
        const last = within(to, 0, size);
        for (let at = within(from, 0, size); at < last; at += by) {
            step(walk);
            yield list[at];
        }
        return;
    }
    const last = end === undefined ? -1 : within(to, -1, size - 1);
    for (let at = within(from, -1, size - 1); at > last; at += by) {
        step(walk);
        yield list[at];
    }
}
function holds(test, current, walk) {
    step(walk);
    switch (test.kind) {
        case 'or':
            return test.parts.some((part) => holds(part, current, walk));
        case 'and':
            return test.parts.every((part) => holds(part, current, walk));
        case 'not':
            return !holds(test.part, current, walk);
        case 'exists':
            return evaluate(test.query, current, walk).length > 0;
        case 'compare':
            return compare(test, current, walk);
    }
}
/** What nothing is compared as: an absent value is equal to another absent one only. */
const NOTHING = Symbol('nothing');
function operandValue(operand, current, walk) {
    switch (operand.kind) {
        case 'literal':
            return operand.value;
        case 'query':
        case 'value': {
            const values = evaluate(operand.query, current, walk);
            return values.length === 1 ? values[0] : NOTHING;
        }
        case 'count':
            return evaluate(operand.query, current, walk).length;
        case 'length': {
            const value = operandValue(operand.of, current, walk);
            if (typeof value === 'string')
                return [...value].length;
            return Array.isArray(value) || (0,json/* isObject */.G)(value) ? childrenOf(value).length : NOTHING;
        }
    }
}
function compare(test, current, walk) {
    const left = operandValue(test.left, current, walk);
    const right = operandValue(test.right, current, walk);
    switch (test.how) {
        case '==':
            return same(left, right, walk);
        case '!=':
            return !same(left, right, walk);
        case '<':
            return less(left, right);
        case '>':
            return less(right, left);
        case '<=':
            return less(left, right) || same(left, right, walk);
        case '>=':
            return less(right, left) || same(left, right, walk);
    }
}
function less(left, right) {
    if (typeof left === 'number' && typeof right === 'number')
        return left < right;
    if (typeof left !== 'string' || typeof right !== 'string')
        return false;
    // By Unicode scalar values, which code units are not the order of.
    return Buffer.compare(Buffer.from(left), Buffer.from(right)) < 0;
}
function same(left, right, walk) {
    step(walk);
    if (Array.isArray(left))
        return (Array.isArray(right) &&
            left.length === right.length &&
            left.every((item, at) => same(item, right[at], walk)));
    if (!(0,json/* isObject */.G)(left))
        return left === right;
    if (!(0,json/* isObject */.G)(right))
        return false;
    const keys = Object.keys(left);
    return (keys.length === Object.keys(right).length &&
        keys.every((key) => Object.hasOwn(right, key) && same(left[key], right[key], walk)));
}

;// CONCATENATED MODULE: ./build/policy/audit/conditions.js





const conditions_long = (0,kinds/* text */.Qq)({ words: 'an expression', max: 2000 });
const wanted = (0,kinds/* text */.Qq)({ words: 'a text', max: 1000 });
const number = {
    words: 'a number',
    schema: { type: 'number' },
    read(node) {
        if (node.kind === 'scalar' && typeof node.value === 'number' && Number.isFinite(node.value))
            return node.value;
        throw (0,policy_node/* policyError */.nq)(node.place, `Expected a number, found ${(0,policy_node/* describe */.q0)(node)}`);
    },
};
/** Any JSON value; YAML's maps become objects without a prototype. */
const conditions_json = {
    words: 'a value',
    schema: {},
    read(node) {
        switch (node.kind) {
            case 'scalar':
                return node.value;
            case 'list':
                return node.items.map((item) => conditions_json.read(item));
            case 'map': {
                const value = Object.create(null);
                for (const entry of node.entries)
                    value[entry.key] = conditions_json.read(entry.value);
                return value;
            }
        }
    },
};
const COUNT = (0,audit_fields/* whole */.WQ)(0, 1_000_000);
const EXPECTATIONS = {
    exists: { schema: kinds/* yesOrNo */.GX.schema, read: (node) => ({ kind: kinds/* yesOrNo */.GX.read(node) ? 'exists' : 'absent' }) },
    absent: { schema: kinds/* yesOrNo */.GX.schema, read: (node) => ({ kind: kinds/* yesOrNo */.GX.read(node) ? 'absent' : 'exists' }) },
    equals: { schema: conditions_json.schema, read: (node) => ({ kind: 'equals', value: conditions_json.read(node) }) },
    'at-least': { schema: number.schema, read: (node) => ({ kind: 'at-least', value: number.read(node) }) },
    'at-most': { schema: number.schema, read: (node) => ({ kind: 'at-most', value: number.read(node) }) },
    'count-at-least': {
        schema: COUNT.schema,
        read: (node) => ({ kind: 'count-at-least', value: COUNT.read(node) }),
    },
    'count-at-most': {
        schema: COUNT.schema,
        read: (node) => ({ kind: 'count-at-most', value: COUNT.read(node) }),
    },
};
const EXPECTATION_NAMES = Object.keys(EXPECTATIONS);
const TEXTS = ['contains', 'lacks', 'matches'];
const NAMES = ['cel', 'json-path', ...TEXTS, ...EXPECTATION_NAMES];
/** `where` and `partial`: conditions that must all hold. */
const conditionList = {
    words: 'a list of conditions',
    schema: {
        type: 'array',
        minItems: 1,
        items: {
            anyOf: [
                (0,audit_fields/* objectSchema */.x0)({ cel: conditions_long.schema }, ['cel']),
                ...EXPECTATION_NAMES.map((name) => (0,audit_fields/* objectSchema */.x0)({ 'json-path': wanted.schema, [name]: EXPECTATIONS[name].schema }, [
                    'json-path',
                    name,
                ])),
                (0,audit_fields/* objectSchema */.x0)({ 'json-path': wanted.schema }, ['json-path']),
                ...TEXTS.map((how) => (0,audit_fields/* objectSchema */.x0)({ [how]: wanted.schema }, [how])),
            ],
        },
    },
    read: (node) => (0,audit_fields/* itemsOf */.S3)(node, 'a list of conditions', 20).map(readCondition),
};
function readCondition(node) {
    const fields = (0,audit_fields/* fieldsOf */.Pf)(node, NAMES, 'A condition');
    const path = fields.get('json-path');
    if (path !== undefined)
        return readPath(path, fields, node);
    const [only, ...more] = [...fields];
    if (only === undefined || more.length > 0)
        throw (0,policy_node/* policyError */.nq)(node.place, 'A condition is one of cel, json-path, contains, lacks, matches', {
            hint: 'Write each condition as an item of its own; all of them must hold.',
        });
    const [name, entry] = only;
    if (name === 'cel')
        return { kind: 'cel', expression: conditions_long.read(entry.value) };
    const how = TEXTS.find((word) => word === name);
    if (how === undefined)
        throw (0,policy_node/* policyError */.nq)(entry.keyPlace, `${name} needs json-path beside it`);
    const value = wanted.read(entry.value);
    if (how === 'matches')
        refuseBadPattern(value, entry.value);
    return { kind: 'text', how, text: value };
}
function readPath(path, fields, node) {
    const query = wanted.read(path.value);
    const read = jsonPath(query);
    if ('problem' in read)
        throw (0,policy_node/* policyError */.nq)(path.value.place, `Not a JSONPath query: ${read.problem}`, {
            hint: 'See RFC 9535: $.results[?@.ok==true].',
        });
    const expected = EXPECTATION_NAMES.filter((name) => fields.has(name));
    const [name, ...more] = expected;
    if (fields.size - 1 !== expected.length || more.length > 0)
        throw (0,policy_node/* policyError */.nq)(node.place, `Beside json-path stands one of ${EXPECTATION_NAMES.join(', ')}`);
    const entry = name === undefined ? undefined : fields.get(name);
    const expect = name === undefined || entry === undefined ? { kind: 'exists' } : EXPECTATIONS[name].read(entry.value);
    return { kind: 'json-path', path: query, expect };
}
function refuseBadPattern(pattern, node) {
    try {
        new RegExp(pattern, 'mu');
    }
    catch (error) {
        throw (0,policy_node/* policyError */.nq)(node.place, `Not a regular expression: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}

;// CONCATENATED MODULE: ./build/policy/audit/question.js






/** How long a person's word is believed where nothing else is said: a year. */
const ATTESTATION_AGE = 525_600;
const question_MAX_NESTING = 3;
const MAX_PARTS = 20;
const fact = (0,kinds/* word */.Vm)(AUTOMATIC_IDS);
const outcome = (0,kinds/* text */.Qq)({ words: 'a result', pattern: /^[a-z][a-z0-9-]{0,30}$/ });
const outcomes = (0,kinds/* list */.p_)(outcome, 'results');
const role = (0,kinds/* text */.Qq)({ max: 100 });
const roles = (0,kinds/* list */.p_)(role, 'roles');
const of = (0,kinds/* word */.Vm)(['newest', 'each-target', 'all']);
const atLeast = (0,audit_fields/* whole */.WQ)(1, 10_000);
/** A pattern of names in the evidence folder. */
const filePattern = {
    ...(0,kinds/* text */.Qq)({ words: 'a pattern of file names', max: 200 }),
    read(node) {
        const value = (0,kinds/* text */.Qq)({ words: 'a pattern of file names', max: 200 }).read(node);
        // What is left without the wildcards must be able to be a name there, or nothing could ever fit.
        const plain = value.replace(/[*?]/g, '').replace(/[{},]/g, '');
        if (plain === '' || (0,evidence_ledger/* isEvidenceFileName */.pI)(`a${plain}a`))
            return value;
        throw (0,policy_node/* policyError */.nq)(node.place, `${(0,policy_node/* quote */.hD)(value)} fits no file of the evidence folder`, {
            hint: 'Names are letters, digits and ._-, e.g. *_prod_restore_test*.json; there are no folders.',
        });
    },
};
const AUTOMATIC = ['automatic', 'max-age'];
const EVIDENCE = ['evidence', 'max-age', 'result', 'of', 'at-least', 'where', 'partial'];
const ATTESTATION = ['attestation', 'max-age', 'role'];
/**
 * One question: `automatic`, `evidence`, `attestation`, `all-of` or `any-of`.
 *
 * @throws SealgateError POLICY_INVALID with the place.
 */
function readQuestion(node, nesting = 0) {
    const fields = (0,audit_fields/* fieldsOf */.Pf)(node, [...new Set([...AUTOMATIC, ...EVIDENCE, ...ATTESTATION, 'all-of', 'any-of'])], 'An answer');
    const kinds = ['automatic', 'evidence', 'attestation', 'all-of', 'any-of'];
    const [kind, ...more] = kinds.filter((name) => fields.has(name));
    if (kind === undefined || more.length > 0)
        throw (0,policy_node/* policyError */.nq)(node.place, `An answer is one of ${kinds.join(', ')}`);
    switch (kind) {
        case 'automatic':
            return readAutomatic(node, only(fields, AUTOMATIC, kind));
        case 'evidence':
            return readAssertion(node, only(fields, EVIDENCE, kind));
        case 'attestation':
            return readAttestation(only(fields, ATTESTATION, kind));
        case 'all-of':
        case 'any-of': {
            if (nesting >= question_MAX_NESTING)
                throw (0,policy_node/* policyError */.nq)(node.place, `Answers are nested more than ${question_MAX_NESTING} deep`);
            const parts = only(fields, [kind], kind).get(kind)?.value ?? node;
            return {
                kind,
                parts: (0,audit_fields/* itemsOf */.S3)(parts, 'a list of answers', MAX_PARTS).map((part) => readQuestion(part, nesting + 1)),
            };
        }
    }
}
function only(fields, known, kind) {
    for (const [name, entry] of fields)
        if (!known.includes(name))
            throw (0,policy_node/* policyError */.nq)(entry.keyPlace, `${name} does not go with ${kind}`, {
                hint: `With it go ${known.slice(1).join(', ')}.`,
            });
    return fields;
}
function readAutomatic(node, fields) {
    const maxAge = (0,audit_fields/* optional */.lq)(fields, 'max-age', audit_fields/* age */.KW);
    return {
        kind: 'automatic',
        fact: (0,audit_fields/* required */.mw)({ fields, node, owner: 'An automatic answer' }, 'automatic', fact),
        ...(maxAge === undefined ? {} : { maxAge }),
    };
}
function readAssertion(node, fields) {
    const maxAge = (0,audit_fields/* optional */.lq)(fields, 'max-age', audit_fields/* age */.KW);
    const where = (0,audit_fields/* optional */.lq)(fields, 'where', conditionList) ?? [];
    const partial = (0,audit_fields/* optional */.lq)(fields, 'partial', conditionList) ?? [];
    if (partial.length > 0 && where.length === 0)
        throw (0,policy_node/* policyError */.nq)(node.place, 'partial goes with where', { hint: 'Say under where what makes it done.' });
    return {
        kind: 'assertion',
        file: (0,audit_fields/* required */.mw)({ fields, node, owner: 'An answer from evidence' }, 'evidence', filePattern),
        ...(maxAge === undefined ? {} : { maxAge }),
        result: (0,audit_fields/* optional */.lq)(fields, 'result', outcomes) ?? [],
        of: (0,audit_fields/* optional */.lq)(fields, 'of', of) ?? 'newest',
        atLeast: (0,audit_fields/* optional */.lq)(fields, 'at-least', atLeast) ?? 1,
        where,
        partial,
    };
}
function readAttestation(fields) {
    const entry = fields.get('attestation');
    if (entry !== undefined && !kinds/* yesOrNo */.GX.read(entry.value))
        throw (0,policy_node/* policyError */.nq)(entry.value.place, 'attestation: false asks for nothing', { hint: 'Remove it.' });
    return {
        kind: 'attestation',
        maxAge: (0,audit_fields/* optional */.lq)(fields, 'max-age', audit_fields/* age */.KW) ?? ATTESTATION_AGE,
        roles: (0,audit_fields/* optional */.lq)(fields, 'role', roles) ?? [],
    };
}
/**
 * Refuses expressions that cannot be conditions. Apart from the reader, so that the expression language loads only
 * where somebody uses it.
 *
 * @param placeOf where a question is written, for the message.
 * @throws SealgateError POLICY_INVALID
 */
async function checkQuestions(questions) {
    const expressions = questions.flatMap(({ question, place }) => expressionsIn(question).map((expression) => ({ expression, place })));
    if (expressions.length === 0)
        return;
    const { celProblem } = await Promise.all(/* import() */[__webpack_require__.e(7337), __webpack_require__.e(5173)]).then(__webpack_require__.bind(__webpack_require__, 5173));
    for (const { expression, place } of expressions) {
        const problem = celProblem(expression);
        if (problem !== undefined)
            throw (0,policy_node/* policyError */.nq)(place, `The expression ${(0,policy_node/* quote */.hD)(expression)} is wrong: ${problem}`, {
                hint: 'It can ask for doc, text, record (time, outcome, message, scope, what, target, actor, automated) and age (days).',
            });
    }
}
function expressionsIn(question) {
    switch (question.kind) {
        case 'automatic':
        case 'attestation':
            return [];
        case 'assertion':
            return [...question.where, ...question.partial].flatMap((condition) => condition.kind === 'cel' ? [condition.expression] : []);
        case 'all-of':
        case 'any-of':
            return question.parts.flatMap(expressionsIn);
    }
}
const REF = { $ref: '#/$defs/answer' };
/** The JSON Schema of a question, for `$defs/answer`. */
const questionSchema = {
    description: 'How it is answered.',
    anyOf: [
        (0,audit_fields/* objectSchema */.x0)({ automatic: { enum: AUTOMATIC_IDS }, 'max-age': audit_fields/* age */.KW.schema }, ['automatic']),
        (0,audit_fields/* objectSchema */.x0)({
            evidence: { type: 'string', minLength: 1, maxLength: 200 },
            'max-age': audit_fields/* age */.KW.schema,
            result: outcomes.schema,
            of: { enum: ['newest', 'each-target', 'all'] },
            'at-least': atLeast.schema,
            where: conditionList.schema,
            partial: conditionList.schema,
        }, ['evidence']),
        (0,audit_fields/* objectSchema */.x0)({ attestation: { const: true }, 'max-age': audit_fields/* age */.KW.schema, role: roles.schema }, [
            'attestation',
        ]),
        (0,audit_fields/* objectSchema */.x0)({ 'all-of': { type: 'array', minItems: 1, maxItems: MAX_PARTS, items: REF } }, ['all-of']),
        (0,audit_fields/* objectSchema */.x0)({ 'any-of': { type: 'array', minItems: 1, maxItems: MAX_PARTS, items: REF } }, ['any-of']),
    ],
};

;// CONCATENATED MODULE: ./build/policy/audit/words.js


const line = (0,kinds/* text */.Qq)({ max: 300 });
const words_long = (0,kinds/* text */.Qq)({ max: 1000 });
/** What controls and items are called and ask for, by the key of the file. */
const ITEM_WORDS = {
    title: line,
    question: words_long,
    action: words_long,
    effort: line,
    'side-effects': words_long,
};
/**
 * The texts of these keys that are there; `side-effects` as `sideEffects`.
 *
 * @throws SealgateError POLICY_INVALID with the place.
 */
function wordsOf(fields, keys) {
    const found = Object.entries(keys).flatMap(([key, kind]) => {
        const value = (0,audit_fields/* optional */.lq)(fields, key, kind);
        return value === undefined ? [] : [[camel(key), value]];
    });
    return Object.fromEntries(found);
}
function camel(key) {
    return key.replace(/-([a-z])/g, (_all, letter) => letter.toUpperCase());
}
/** `ja:`, the same words in Japanese, as far as somebody wrote them. @throws SealgateError POLICY_INVALID */
function translationsOf(fields, keys) {
    const node = fields.get('ja')?.value;
    if (node === undefined)
        return {};
    return { words: { ja: wordsOf((0,audit_fields/* fieldsOf */.Pf)(node, Object.keys(keys), 'The Japanese words'), keys) } };
}
/** The schema of `ja:`. */
function translationSchema(keys) {
    return {
        ...(0,audit_fields/* objectSchema */.x0)(Object.fromEntries(Object.entries(keys).map(([key, kind]) => [key, kind.schema])), []),
        description: 'The same in Japanese, for the Japanese report.',
    };
}
/** The schema of an item's words. */
const itemWordsSchema = {
    title: ITEM_WORDS.title.schema,
    question: { ...ITEM_WORDS.question.schema, description: 'Yes is good.' },
    action: { ...ITEM_WORDS.action.schema, description: 'What to do where it is not done.' },
    effort: { ...ITEM_WORDS.effort.schema, description: 'As people say it: 2 h, half a day, 3 days, 2 weeks.' },
    'side-effects': {
        ...ITEM_WORDS['side-effects'].schema,
        description: 'What the action may break or cost.',
    },
};

;// CONCATENATED MODULE: ./build/policy/audit/checklist.js










const MAX_ITEMS = 500;
const MINUTES = 1440;
const itemId = (0,kinds/* text */.Qq)({ words: 'an id of small letters, digits and -', pattern: /^[a-z0-9][a-z0-9-]{0,59}$/ });
const period = (0,kinds/* word */.Vm)(PERIODS);
const cycle = (0,kinds/* word */.Vm)(CYCLES);
const difficulty = (0,kinds/* word */.Vm)(DIFFICULTIES);
const impact = (0,audit_fields/* whole */.WQ)(1, 5);
const globs = (0,kinds/* list */.p_)(place_values/* pathGlob */.Qh, 'globs of files');
const ITEM = [
    'id',
    'group',
    ...Object.keys(ITEM_WORDS),
    'ja',
    'answer',
    'collect',
    'cycle',
    'changes',
    'impact',
    'difficulty',
];
/**
 * Reads the checklist of a period.
 *
 * @param file how messages name it.
 * @throws SealgateError POLICY_INVALID with line and column.
 */
async function readChecklist(bytes, file) {
    const node = await (0,yaml/* parsePolicyYaml */.b)(bytes, file);
    const owner = 'A checklist';
    const fields = (0,audit_fields/* fieldsOf */.Pf)(node, ['$schema', 'period', 'title', 'items'], owner);
    const listed = fields.get('items')?.value;
    if (listed === undefined)
        throw (0,policy_node/* policyError */.nq)(node.place, 'A checklist needs items');
    const nodes = (0,audit_fields/* itemsOf */.S3)(listed, 'a list of items', MAX_ITEMS);
    const of = { fields, node, owner };
    const own = (0,audit_fields/* required */.mw)(of, 'period', period);
    const items = nodes.map(readItem);
    const seen = new Set();
    for (const [index, { id }] of items.entries()) {
        if (seen.has(id))
            throw (0,policy_node/* policyError */.nq)(nodes[index]?.place ?? {}, `The item ${(0,policy_node/* quote */.hD)(id)} is given twice`);
        seen.add(id);
    }
    await checkQuestions(items.map(({ answer }, index) => ({ question: answer, place: nodes[index]?.place ?? node.place })));
    return { period: own, title: (0,audit_fields/* required */.mw)(of, 'title', line), items };
}
function readItem(node) {
    const owner = 'An item';
    const fields = (0,audit_fields/* fieldsOf */.Pf)(node, ITEM, owner);
    const of = { fields, node, owner };
    const answer = fields.get('answer')?.value;
    if (answer === undefined)
        throw (0,policy_node/* policyError */.nq)(node.place, 'An item needs answer');
    const every = (0,audit_fields/* required */.mw)(of, 'cycle', cycle);
    const changes = (0,audit_fields/* optional */.lq)(fields, 'changes', globs) ?? [];
    if ((every === 'on-change') !== changes.length > 0)
        throw (0,policy_node/* policyError */.nq)(fields.get('changes')?.keyPlace ?? node.place, every === 'on-change' ? 'cycle: on-change needs changes' : 'changes goes with cycle: on-change', { hint: 'Name the files that it depends on: changes: [Dockerfile, "deploy/**"].' });
    const group = (0,audit_fields/* optional */.lq)(fields, 'group', line);
    const collected = fields.get('collect')?.value;
    const hard = (0,audit_fields/* optional */.lq)(fields, 'difficulty', difficulty);
    return {
        id: (0,audit_fields/* required */.mw)(of, 'id', itemId),
        ...(group === undefined ? {} : { group }),
        ...wordsOf(fields, ITEM_WORDS),
        title: (0,audit_fields/* required */.mw)(of, 'title', ITEM_WORDS.title),
        question: (0,audit_fields/* required */.mw)(of, 'question', ITEM_WORDS.question),
        ...translationsOf(fields, ITEM_WORDS),
        answer: withCycle(readQuestion(answer), every),
        ...(collected === undefined ? {} : { collect: readCollect(collected) }),
        cycle: every,
        changes,
        impact: (0,audit_fields/* required */.mw)(of, 'impact', impact),
        ...(hard === undefined ? {} : { difficulty: hard }),
    };
}
/** What does not say how old its data may be goes by the item's cycle. */
function withCycle(question, every) {
    const maxAge = every === 'on-change' ? undefined : CYCLE_DAYS[every] * MINUTES;
    if (maxAge === undefined)
        return question;
    switch (question.kind) {
        case 'automatic':
        case 'assertion':
            return { ...question, maxAge: question.maxAge ?? maxAge };
        case 'attestation':
            return question;
        case 'all-of':
        case 'any-of':
            return { ...question, parts: question.parts.map((part) => withCycle(part, every)) };
    }
}
function readCollect(node) {
    const fields = (0,audit_fields/* fieldsOf */.Pf)(node, ['command', 'certificates'], 'collect');
    const command = (0,audit_fields/* optional */.lq)(fields, 'command', itemId);
    const files = (0,audit_fields/* optional */.lq)(fields, 'certificates', globs);
    if (files !== undefined)
        return { kind: 'certificates', files, ...(command === undefined ? {} : { command }) };
    if (command !== undefined)
        return { kind: 'command', command };
    throw (0,policy_node/* policyError */.nq)(node.place, 'collect needs command or certificates', {
        hint: 'command names one of the policy’s audit-commands; certificates are globs of files.',
    });
}
/** The published JSON Schema of a checklist. */
const checklistSchema = {
    ...(0,audit_fields/* objectSchema */.x0)({
        $schema: { type: 'string' },
        period: { enum: [...PERIODS] },
        title: line.schema,
        items: {
            type: 'array',
            minItems: 1,
            maxItems: MAX_ITEMS,
            items: (0,audit_fields/* objectSchema */.x0)({
                id: { ...itemId.schema, description: 'By this name it is attested and compared.' },
                group: line.schema,
                ...itemWordsSchema,
                ja: translationSchema(ITEM_WORDS),
                answer: { $ref: '#/$defs/answer' },
                collect: {
                    ...(0,audit_fields/* objectSchema */.x0)({
                        command: {
                            ...itemId.schema,
                            description: "A name of the policy's audit-commands; its output is filed before it is judged.",
                        },
                        certificates: {
                            ...globs.schema,
                            description: 'Files with X.509 certificates; with command, its output is read for certificates too.',
                        },
                    }, []),
                    description: 'Data that the audit fetches first.',
                },
                cycle: { enum: [...CYCLES], description: 'How often it must be answered anew.' },
                changes: { ...globs.schema, description: 'With cycle on-change: files that it depends on.' },
                impact: { ...impact.schema, description: 'How bad it is where the answer is no, 1 to 5.' },
                difficulty: { enum: [...DIFFICULTIES] },
            }, ['id', 'title', 'question', 'answer', 'cycle', 'impact']),
        },
    }, ['period', 'title', 'items']),
    $defs: { answer: questionSchema },
};

// EXTERNAL MODULE: ./build/model/audit/trail.js
var audit_trail = __webpack_require__(76877);
;// CONCATENATED MODULE: ./build/policy/audit/trail.js






const MAX_ENTRIES = 2000;
const MAX_ENVIRONMENTS = 20;
/** Evidence of a log may be this old where nothing else is said: 31 days, in minutes. */
const EVIDENCE_AGE = 44_640;
const trail_NAME = /^[a-z0-9][a-z0-9-]{0,59}$/;
const id = (0,kinds/* text */.Qq)({ words: 'an id of small letters, digits and -', pattern: trail_NAME });
const file = (0,kinds/* text */.Qq)({ words: 'a pattern of file names', max: 200 });
const threats = (0,kinds/* list */.p_)((0,kinds/* word */.Vm)(audit_trail/* THREAT_CATEGORIES */.I_), 'threat categories');
const notification = (0,kinds/* word */.Vm)(audit_trail/* NOTIFICATION_LEVELS */.op);
const state = (0,kinds/* word */.Vm)(audit_trail/* TRAIL_STATES */.Y8);
const requirement = (0,kinds/* word */.Vm)(audit_trail/* TRAIL_REQUIREMENTS */.Al);
const COLUMNS = {
    component: line,
    'access-path': line,
    log: line,
    why: words_long,
    means: words_long,
};
const WORDS = { ...COLUMNS, reason: words_long };
const ENTRY = ['id', ...Object.keys(WORDS), 'ja', 'threats', 'notification', 'states', 'evidence'];
/**
 * Reads the audit trail table: components × access path × log, with a state for each environment.
 *
 * @throws SealgateError POLICY_INVALID with line and column.
 */
async function readAuditTrail(bytes, path) {
    const node = await (0,yaml/* parsePolicyYaml */.b)(bytes, path);
    const fields = (0,audit_fields/* fieldsOf */.Pf)(node, ['$schema', 'environments', 'trail'], 'An audit trail');
    const named = fields.get('environments')?.value;
    if (named === undefined)
        throw (0,policy_node/* policyError */.nq)(node.place, 'An audit trail needs environments');
    const environments = readEnvironments(named);
    const rows = fields.get('trail')?.value;
    if (rows === undefined)
        throw (0,policy_node/* policyError */.nq)(node.place, 'An audit trail needs trail: with a list');
    const nodes = (0,audit_fields/* itemsOf */.S3)(rows, 'a list of logs', MAX_ENTRIES);
    const entries = nodes.map((row) => readEntry(row, Object.keys(environments)));
    const seen = new Set();
    for (const [index, entry] of entries.entries()) {
        if (seen.has(entry.id))
            throw (0,policy_node/* policyError */.nq)(nodes[index]?.place ?? {}, `The log ${(0,policy_node/* quote */.hD)(entry.id)} is given twice`);
        seen.add(entry.id);
    }
    return { environments, entries };
}
function readEnvironments(node) {
    if (node.kind !== 'map' || node.entries.length === 0 || node.entries.length > MAX_ENVIRONMENTS)
        throw (0,policy_node/* policyError */.nq)(node.place, `environments: expected a map of names to required or optional, found ${(0,policy_node/* describe */.q0)(node)}`, { hint: 'Write environments: with production: required below it.' });
    const found = Object.create(null);
    for (const { key, keyPlace, value } of node.entries) {
        if (!trail_NAME.test(key))
            throw (0,policy_node/* policyError */.nq)(keyPlace, `${(0,policy_node/* quote */.hD)(key)} is no name of an environment`, {
                hint: 'Small letters, digits and -.',
            });
        if (key in found)
            throw (0,policy_node/* policyError */.nq)(keyPlace, `${(0,policy_node/* quote */.hD)(key)} is given twice`);
        found[key] = requirement.read(value);
    }
    return found;
}
function readEntry(node, environments) {
    const owner = 'A log';
    const fields = (0,audit_fields/* fieldsOf */.Pf)(node, ENTRY, owner);
    const of = { fields, node, owner };
    const states = readStates(fields.get('states')?.value, node, environments);
    const reason = (0,audit_fields/* optional */.lq)(fields, 'reason', words_long);
    if (reason === undefined && Object.values(states).includes('not-applicable'))
        throw (0,policy_node/* policyError */.nq)(node.place, 'A log that is not applicable somewhere needs reason');
    const evidence = fields.get('evidence')?.value;
    return {
        id: (0,audit_fields/* required */.mw)(of, 'id', id),
        component: (0,audit_fields/* required */.mw)(of, 'component', COLUMNS.component),
        accessPath: (0,audit_fields/* required */.mw)(of, 'access-path', COLUMNS['access-path']),
        log: (0,audit_fields/* required */.mw)(of, 'log', COLUMNS.log),
        why: (0,audit_fields/* required */.mw)(of, 'why', COLUMNS.why),
        ...translationsOf(fields, WORDS),
        threats: (0,audit_fields/* required */.mw)(of, 'threats', threats),
        means: (0,audit_fields/* required */.mw)(of, 'means', COLUMNS.means),
        notification: (0,audit_fields/* required */.mw)(of, 'notification', notification),
        states,
        ...(reason === undefined ? {} : { reason }),
        ...(evidence === undefined ? {} : { evidence: readEvidence(evidence) }),
    };
}
function readStates(node, entry, environments) {
    if (node?.kind !== 'map')
        throw (0,policy_node/* policyError */.nq)(node?.place ?? entry.place, 'A log needs states: with a state for each environment', {
            hint: `The states are ${audit_trail/* TRAIL_STATES */.Y8.join(', ')}; an environment that is not named is missing.`,
        });
    const fields = (0,audit_fields/* fieldsOf */.Pf)(node, environments, 'states');
    const found = Object.create(null);
    for (const [name, { value }] of fields)
        found[name] = state.read(value);
    return found;
}
/** `evidence: PATTERN`, or a map with `file` and `max-age`. */
function readEvidence(node) {
    if (node.kind === 'scalar')
        return { file: file.read(node), maxAge: EVIDENCE_AGE };
    const fields = (0,audit_fields/* fieldsOf */.Pf)(node, ['file', 'max-age'], 'evidence');
    return {
        file: (0,audit_fields/* required */.mw)({ fields, node, owner: 'evidence' }, 'file', file),
        maxAge: (0,audit_fields/* optional */.lq)(fields, 'max-age', audit_fields/* age */.KW) ?? EVIDENCE_AGE,
    };
}
/** The published JSON Schema of an audit trail table. */
const auditTrailSchema = (0,audit_fields/* objectSchema */.x0)({
    $schema: { type: 'string' },
    environments: {
        type: 'object',
        minProperties: 1,
        maxProperties: MAX_ENVIRONMENTS,
        propertyNames: { pattern: trail_NAME.source },
        additionalProperties: { enum: [...audit_trail/* TRAIL_REQUIREMENTS */.Al] },
        description: 'Where the logs are asked for: required, or optional.',
    },
    trail: {
        type: 'array',
        minItems: 1,
        maxItems: MAX_ENTRIES,
        items: (0,audit_fields/* objectSchema */.x0)({
            id: id.schema,
            component: { ...COLUMNS.component.schema, description: 'What is accessed.' },
            'access-path': { ...COLUMNS['access-path'].schema, description: 'How somebody gets there.' },
            log: { ...COLUMNS.log.schema, description: 'Which log is taken of it.' },
            why: { ...COLUMNS.why.schema, description: 'What it lets one see.' },
            threats: threats.schema,
            means: { ...COLUMNS.means.schema, description: 'With what it is taken, and where it is kept.' },
            notification: {
                enum: [...audit_trail/* NOTIFICATION_LEVELS */.op],
                description: 'Whether somebody must be told of what it shows.',
            },
            states: {
                type: 'object',
                additionalProperties: { enum: [...audit_trail/* TRAIL_STATES */.Y8] },
                description: 'By environment; one that is not named is missing.',
            },
            reason: { ...words_long.schema, description: 'Why it is not applicable somewhere.' },
            ja: translationSchema(WORDS),
            evidence: {
                anyOf: [file.schema, (0,audit_fields/* objectSchema */.x0)({ file: file.schema, 'max-age': audit_fields/* age */.KW.schema }, ['file'])],
                description: 'Pattern of the evidence that shows it is in place; {environment} stands for the environment.',
            },
        }, ['id', 'component', 'access-path', 'log', 'why', 'threats', 'means', 'notification', 'states']),
    },
}, ['environments', 'trail']);

;// CONCATENATED MODULE: ./build/policy/audit/plan.js





/** Where a repository keeps its own; a checklist that is not there is the shipped one. */
const CHECKLIST_FOLDER = 'policies/audits';
const TRAIL_FILE = 'policies/audit-trail.yml';
/**
 * The checklist of a period and the audit trail table: the repository's, as the base has them where there is a base,
 * else the shipped checklist and no table.
 *
 * @param readLocal reads a file of the repository, at the base where there is one.
 * @throws SealgateError POLICY_INVALID with line and column.
 */
async function loadAuditPlan(period, readLocal) {
    const file = `${CHECKLIST_FOLDER}/${period}.yml`;
    const own = await readLocal(file);
    const checklist = own === undefined ? await shipped(period) : await readChecklist(own, file);
    if (checklist.period !== period)
        throw (0,policy_node/* policyError */.nq)({ file }, `Its period is ${checklist.period}`, { hint: `Write period: ${period}.` });
    const table = await readLocal(TRAIL_FILE);
    const trail = table === undefined ? undefined : await readAuditTrail(table, TRAIL_FILE);
    return {
        checklist: { checklist, from: own === undefined ? 'shipped' : file, digest: digestOf(checklist) },
        ...(trail === undefined ? {} : { trail: { trail, from: TRAIL_FILE, digest: digestOf(trail) } }),
    };
}
async function shipped(period) {
    const { CHECKLISTS } = await __webpack_require__.e(/* import() */ 9753).then(__webpack_require__.bind(__webpack_require__, 59753));
    return JSON.parse(CHECKLISTS[period]);
}
function digestOf(value) {
    return (0,digest/* sha256Hex */.f)((0,canonical_json/* canonicalJson */.d)(value));
}

// EXTERNAL MODULE: ./build/commands/evidence/sinks.js
var sinks = __webpack_require__(16018);
// EXTERNAL MODULE: ./build/commands/flags.js
var flags = __webpack_require__(46257);
// EXTERNAL MODULE: ./build/commands/seal/options.js
var options = __webpack_require__(91676);
;// CONCATENATED MODULE: ./build/model/audit/ages.js
/** Records by a clock that runs ahead are believed this far, in milliseconds; later ones would never grow old. */
const AHEAD = 5 * 60_000;
const MINUTE = 60_000;
/** Whether something of `time` has been, by `now`. Both RFC 3339 UTC. */
function isPast(time, now) {
    return Date.parse(time) <= Date.parse(now) + AHEAD;
}
/** Whether something of `time` is at most `minutes` old. */
function isFresh(time, now, minutes) {
    return isPast(time, now) && Date.parse(now) - Date.parse(time) <= minutes * MINUTE;
}
/** Whether two moments are at most `minutes` apart. */
function areNear(one, other, minutes) {
    return Math.abs(Date.parse(one) - Date.parse(other)) <= minutes * MINUTE;
}
/** RFC 3339 UTC, seconds, `minutes` after `time`. */
function after(time, minutes) {
    return new Date(Date.parse(time) + minutes * MINUTE).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
/** `90 days`, `36 hours`: minutes for the reader. */
function ageText(minutes) {
    if (minutes % 1440 === 0)
        return `${minutes / 1440} day${minutes === 1440 ? '' : 's'}`;
    return minutes % 60 === 0 ? `${minutes / 60} hours` : `${minutes} minutes`;
}

// EXTERNAL MODULE: ./build/model/data/glob.js
var glob = __webpack_require__(56250);
// EXTERNAL MODULE: ./build/model/evidence/record-about.js
var record_about = __webpack_require__(99450);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
;// CONCATENATED MODULE: ./build/model/audit/match-files.js




/** A target from which nothing came for this many times the greatest age is taken to be gone. */
const GONE = 4;
/** Prepares the files of some records to be asked for by patterns; each pattern is worked out once. */
function createMatcher(records) {
    const files = records
        .flatMap(({ number, record }) => {
        const target = (0,record_about/* aboutRecord */.b)(record).target ?? '';
        return record.files.map((file) => ({ number, record, file, target }));
    })
        .sort((a, b) => (0,compare_text/* compareText */.n)(b.record.time, a.record.time) || b.number - a.number);
    const found = new Map();
    return (pattern) => {
        const known = found.get(pattern);
        if (known !== undefined)
            return known;
        const fits = (0,glob/* globMatcher */.fU)(pattern);
        const part = longestPart(pattern);
        const matched = files.filter(({ file }) => file.path.includes(part) && fits(file.path));
        found.set(pattern, matched);
        return matched;
    };
}
/** The longest text that every name of a pattern holds: most names are told by it without matching. */
function longestPart(pattern) {
    let plain = pattern;
    for (let before = ''; plain !== before;) {
        before = plain;
        plain = plain.replace(/\{[^{}]*\}/g, '*');
    }
    const parts = plain.split(/[*?{}]/);
    return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}
/** Those of the matched files that an assertion looks into. Readers load these contents and no others. */
function chooseFiles({ of, maxAge }, files, when) {
    const age = maxAge ?? when.maxAge;
    const past = files.filter(({ record }) => isPast(record.time, when.now));
    switch (of) {
        case 'newest':
            return past.filter(({ number }) => number === past[0]?.number);
        case 'all':
            return past.filter(({ record }) => isFresh(record.time, when.now, age));
        case 'each-target': {
            const newest = new Map();
            return past.filter(({ target, number, record }) => {
                if (!isFresh(record.time, when.now, age * GONE))
                    return false;
                if (!newest.has(target))
                    newest.set(target, number);
                return newest.get(target) === number;
            });
        }
    }
}

// EXTERNAL MODULE: ./build/model/evidence/evidence.js
var evidence_evidence = __webpack_require__(55698);
;// CONCATENATED MODULE: ./build/check/audit/context.js


function prepare(context) {
    const { evidence, now } = context;
    const past = evidence.runs
        .filter(({ time }) => isPast(time, now))
        .sort((a, b) => Date.parse(a.time) - Date.parse(b.time) || a.record - b.record);
    const ofBranch = past.filter(({ pullRequest }) => pullRequest === undefined);
    return {
        ...context,
        matchFiles: createMatcher(evidence.records),
        runs: ofBranch.length > 0 ? ofBranch : past,
    };
}
/** References that an answer carries. */
const REFERENCES = 20;
/** An answer that rests on nothing. */
function withoutEvidence(how, state, reason) {
    return { state, how, reason, evidenced: false, automated: false, monitored: false, evidence: [] };
}
function references(list) {
    return list.slice(0, REFERENCES);
}
function runReference(run) {
    return { record: run.record, hash: run.hash, time: run.time, file: run.file, sha256: run.sha256 };
}

;// CONCATENATED MODULE: ./build/check/audit/combine.js


/**
 * The least that is certain of several parts that are all needed: what is not known neither helps nor hides what is.
 */
function allOf(states) {
    const applying = states.filter((state) => state !== 'not-applicable');
    const has = (...wanted) => applying.some((state) => wanted.includes(state));
    if (applying.length === 0)
        return states.length === 0 ? 'not-run' : 'not-applicable';
    if (applying.every((state) => state === 'done'))
        return 'done';
    if (has('done', 'partial'))
        return 'partial';
    if (has('none'))
        return 'none';
    return has('stale') ? 'stale' : 'not-run';
}
const RANK = ['done', 'partial', 'none', 'not-applicable', 'stale', 'not-run'];
/** Of alternatives the best. What a machine found is not overruled by what a person says. */
function bestOf(parts) {
    const machine = parts.filter((part) => part.how !== 'attestation' && (0,audit_answered/* isAnswered */.Qy)(part));
    const pool = machine.length > 0 ? machine : parts;
    return [...pool].sort((a, b) => RANK.indexOf(a.state) - RANK.indexOf(b.state))[0];
}
/** Joins the answers of a combined question's parts. */
function combine(kind, parts) {
    const best = kind === 'any-of' ? bestOf(parts) : undefined;
    if (best !== undefined) {
        const { id: _id, parts: inner, ...answer } = best;
        return {
            ...answer,
            ...((0,audit_answered/* isAnswered */.Qy)(best) || best.state === 'not-applicable' ? {} : { reason: reasonOf(parts) }),
            parts: best.how === 'combined' && inner !== undefined ? inner : parts,
        };
    }
    const counting = parts.filter(({ state }) => state !== 'not-applicable');
    const known = counting.filter(audit_answered/* isAnswered */.Qy);
    const every = (of) => counting.length > 0 && counting.every(of);
    const times = known.flatMap(({ time }) => time ?? []).sort();
    const dues = counting.flatMap(({ due }) => due ?? []).sort();
    const oldest = times[0];
    const soonest = dues[0];
    return {
        state: allOf(parts.map(({ state }) => state)),
        how: 'combined',
        reason: reasonOf(parts),
        evidenced: every((part) => part.evidenced),
        automated: every((part) => part.automated),
        monitored: every((part) => part.monitored),
        evidence: references(parts.flatMap(({ evidence }) => evidence)),
        ...(oldest === undefined ? {} : { time: oldest }),
        ...(soonest === undefined ? {} : { due: soonest }),
        parts,
    };
}
/** What is missing, else what was seen. */
function reasonOf(parts) {
    const lacking = parts.filter(({ state }) => state !== 'done' && state !== 'not-applicable');
    const told = lacking.length > 0 ? lacking : parts;
    return [...new Set(told.map(({ reason }) => reason))].join('; ');
}

// EXTERNAL MODULE: ./build/model/data/calendar.js
var calendar = __webpack_require__(9798);
// EXTERNAL MODULE: ./build/model/data/within-time.js
var within_time = __webpack_require__(94869);
// EXTERNAL MODULE: ./build/model/text/shorten.js
var shorten = __webpack_require__(99684);
;// CONCATENATED MODULE: ./build/check/audit/conditions.js







/** Milliseconds that a regular expression may take over one file. */
const TIME = 1000;
/**
 * Whether all conditions hold for one file; the first that does not, or cannot be told, is named. Of a file that was
 * not read the content is `undefined`.
 */
function conditionsHold(conditions, { file, content }, tools) {
    if (conditions.length === 0)
        return { state: 'yes' };
    if (content === undefined)
        return { state: 'unknown', reason: `${file.file.path} was not read` };
    if (content.state === 'unreadable')
        return { state: 'unknown', reason: `${file.file.path}: ${content.reason}` };
    let unknown;
    for (const condition of conditions) {
        const held = conditionHolds(condition, { file, content }, tools);
        if (held.state === 'no')
            return named(held, condition, file);
        if (held.state === 'unknown')
            unknown ??= named(held, condition, file);
    }
    return unknown ?? { state: 'yes' };
}
function named(held, condition, file) {
    return { ...held, reason: `${file.file.path}: ${conditionText(condition)}: ${held.reason}` };
}
function conditionHolds(condition, subject, tools) {
    switch (condition.kind) {
        case 'cel': {
            if (tools.cel === undefined)
                return { state: 'unknown', reason: 'the expression language was not loaded' };
            const answer = tools.cel.celHolds(condition.expression, viewOf(subject, tools.now));
            if (answer.state === 'failed')
                return { state: 'unknown', reason: answer.reason };
            return answer.value ? { state: 'yes' } : { state: 'no', reason: 'it does not hold' };
        }
        case 'json-path':
            return pathHolds(condition.path, condition.expect, subject.content);
        case 'text':
            return textHolds(condition.how, condition.text, subject.content.text);
    }
}
function viewOf({ file, content }, now) {
    const { record, target } = file;
    const { scope, what } = (0,record_about/* aboutRecord */.b)(record);
    return {
        ...('value' in content.document ? { doc: content.document.value } : {}),
        text: content.text,
        record: {
            time: record.time,
            outcome: record.result.outcome,
            message: record.result.message,
            scope,
            what,
            target,
            actor: record.actor.login ?? record.actor.id ?? '',
            automated: record.source.run !== undefined,
        },
        age: (0,calendar/* daysBetween */.YM)(record.time, now),
    };
}
function textHolds(how, wanted, text) {
    switch (how) {
        case 'contains':
            return text.includes(wanted) ? { state: 'yes' } : { state: 'no', reason: 'it is not in the text' };
        case 'lacks':
            return text.includes(wanted) ? { state: 'no', reason: 'it is in the text' } : { state: 'yes' };
        case 'matches': {
            const answer = (0,within_time/* withinTime */.d)(TIME, () => new RegExp(wanted, 'mu').test(text));
            if (answer.state === 'failed')
                return { state: 'unknown', reason: answer.reason };
            return answer.value ? { state: 'yes' } : { state: 'no', reason: 'nothing in the text matches' };
        }
    }
}
function pathHolds(path, expect, content) {
    if ('problem' in content.document)
        return { state: 'unknown', reason: content.document.problem };
    const query = jsonPath(path);
    if ('problem' in query)
        return { state: 'unknown', reason: query.problem };
    const selected = query.select(content.document.value);
    if (selected.state === 'failed')
        return { state: 'unknown', reason: selected.reason };
    return expectationHolds(expect, selected.values);
}
function expectationHolds(expect, values) {
    const judge = (holds, reason) => holds ? { state: 'yes' } : { state: 'no', reason };
    const count = `it selects ${(0,counted/* counted */.h)(values.length, 'value')}`;
    switch (expect.kind) {
        case 'exists':
            return judge(values.length > 0, count);
        case 'absent':
            return judge(values.length === 0, count);
        case 'count-at-least':
            return judge(values.length >= expect.value, count);
        case 'count-at-most':
            return judge(values.length <= expect.value, count);
        case 'equals':
        case 'at-least':
        case 'at-most': {
            if (values.length === 0)
                return { state: 'unknown', reason: 'the document has no such value' };
            const wrong = values.find((value) => !meets(expect, value));
            if (wrong === undefined)
                return { state: 'yes' };
            return isComparable(expect, wrong)
                ? { state: 'no', reason: `it is ${shown(wrong)}` }
                : { state: 'unknown', reason: `${shown(wrong)} is no number` };
        }
    }
}
function meets(expect, value) {
    switch (expect.kind) {
        case 'equals':
            return sameJson(expect.value, value);
        case 'at-least':
            return typeof value === 'number' && value >= expect.value;
        case 'at-most':
            return typeof value === 'number' && value <= expect.value;
    }
}
function isComparable(expect, value) {
    return expect.kind === 'equals' || typeof value === 'number';
}
/** Depth is that of the policy's value, which its reader limits. */
function sameJson(wanted, value) {
    if (Array.isArray(wanted))
        return (Array.isArray(value) &&
            value.length === wanted.length &&
            wanted.every((item, at) => sameJson(item, value[at])));
    if (!(0,json/* isObject */.G)(wanted))
        return wanted === value;
    if (!(0,json/* isObject */.G)(value))
        return false;
    const keys = Object.keys(wanted);
    return (keys.length === Object.keys(value).length &&
        keys.every((key) => Object.hasOwn(value, key) && sameJson(wanted[key], value[key])));
}
function shown(value) {
    return (0,shorten/* shorten */.m)(JSON.stringify(value) ?? 'nothing', 60);
}
/** A condition for the reader. */
function conditionText(condition) {
    switch (condition.kind) {
        case 'cel':
            return condition.expression;
        case 'json-path':
            return `${condition.path} ${expectationText(condition.expect)}`;
        case 'text':
            return `${condition.how} '${condition.text}'`;
    }
}
function expectationText(expect) {
    return 'value' in expect ? `${expect.kind} ${shown(expect.value)}` : expect.kind;
}

;// CONCATENATED MODULE: ./build/check/audit/assertion.js






/** What the files of the evidence say. */
function answerByEvidence(assertion, context, cel) {
    const { now } = context;
    const maxAge = assertion.maxAge ?? context.maxAge;
    const past = context.matchFiles(assertion.file).filter(({ record }) => isPast(record.time, now));
    const [newest] = past;
    if (newest === undefined)
        return withoutEvidence('assertion', 'not-run', `No evidence is called ${assertion.file}`);
    const fresh = past.filter(({ record }) => isFresh(record.time, now, maxAge));
    if (fresh.length === 0)
        return {
            ...drafted([newest], past, maxAge),
            state: 'stale',
            reason: `${newest.file.path} is older than ${ageText(maxAge)}`,
        };
    const chosen = chooseFiles(assertion, past, { now, maxAge });
    const judged = chosen.map((file) => judgeFile(assertion, file, { context, maxAge, cel }));
    const state = allOf(judged.map((one) => one.state));
    const short = fresh.length < assertion.atLeast;
    const shortText = `${fresh.length} of ${assertion.atLeast} files in the last ${ageText(maxAge)}`;
    return {
        ...drafted(chosen, past, maxAge),
        state: short && state === 'done' ? 'partial' : state,
        reason: [...reasonsOf(judged), ...(short ? [shortText] : [])].join('; '),
    };
}
function judgeFile(assertion, file, { context, maxAge, cel }) {
    const { evidence, now } = context;
    const { record } = file;
    const name = file.file.path;
    if (!isFresh(record.time, now, maxAge))
        return { state: 'stale', reason: `${name} is older than ${ageText(maxAge)}` };
    const { outcome } = record.result;
    if (assertion.result.length > 0 && !assertion.result.includes(outcome))
        return outcome === evidence_evidence/* UNJUDGED */.z
            ? { state: 'not-run', reason: `${name}: nobody said how it ended (evidence add --result)` }
            : { state: 'none', reason: `${name}: its result is '${outcome}'` };
    const fault = evidence.faults.find((one) => one.record === file.number && one.file === name);
    if (fault !== undefined)
        return { state: 'not-run', reason: `${name}: ${fault.reason}` };
    const subject = { file, content: evidence.contents.get(file.file.sha256) };
    const held = conditionsHold(assertion.where, subject, { now, cel });
    switch (held.state) {
        case 'yes':
            return { state: 'done', reason: `${name} of ${record.time} says so` };
        case 'unknown':
            return { state: 'not-run', reason: held.reason };
        case 'no': {
            const half = assertion.partial.length > 0 && conditionsHold(assertion.partial, subject, { now, cel });
            return half !== false && half.state === 'yes'
                ? { state: 'partial', reason: held.reason }
                : { state: 'none', reason: held.reason };
        }
    }
}
function reasonsOf(judged) {
    const bad = judged.filter(({ state }) => state !== 'done');
    const told = bad.length > 0 ? bad : judged.slice(0, 1);
    const more = told.length > 5 ? [`and ${told.length - 5} more`] : [];
    return [...told.slice(0, 5).map(({ reason }) => reason), ...more];
}
/** What an answer by these files rests on. `past`: all files of the pattern, newest first. */
function drafted(chosen, past, maxAge) {
    const oldest = chosen.at(-1);
    return {
        ...withoutEvidence('assertion', 'not-run', ''),
        evidenced: chosen.length > 0,
        automated: chosen.length > 0 && chosen.every(isAutomatic),
        monitored: chosen.length > 0 && chosen.every((file) => hasPredecessor(file, past, maxAge)),
        evidence: references(chosen.map(referenceOf)),
        ...(chosen[0] === undefined ? {} : { time: chosen[0].record.time }),
        ...(oldest === undefined ? {} : { due: after(oldest.record.time, maxAge) }),
    };
}
function isAutomatic({ record }) {
    return record.source.run !== undefined;
}
/** Whether another record of the same kind, on the same target, came before it and in time. */
function hasPredecessor(file, past, maxAge) {
    const before = past.find((other) => other.target === file.target && other.number < file.number && other.record.hash !== file.record.hash);
    return before !== undefined && isAutomatic(before) && areNear(before.record.time, file.record.time, maxAge);
}
function referenceOf({ number, record, file }) {
    return { record: number, hash: record.hash, time: record.time, file: file.path, sha256: file.sha256 };
}

;// CONCATENATED MODULE: ./build/check/audit/attested.js



/** What people say of a question: the newest attestation that may count. */
function answerByPerson(id, question, context) {
    const today = context.now.slice(0, 10);
    const about = context.attestations.filter((said) => said.for === id);
    const fitting = about
        .filter(({ when }) => when <= today)
        .filter(({ role }) => question.roles.length === 0 || (role !== undefined && question.roles.includes(role)))
        .sort((a, b) => (0,compare_text/* compareText */.n)(b.when, a.when) || (b.filed?.record ?? 0) - (a.filed?.record ?? 0));
    const [newest] = fitting;
    if (newest === undefined)
        return withoutEvidence('attestation', 'not-run', whyNone(about, question, today));
    const until = believedUntil(newest, question);
    const missing = newest.evidence.filter((name) => !attested_holds(context, name));
    const draft = { ...outline(newest, until), ...evidenceOf(newest, context) };
    if (today > until)
        return { ...draft, state: 'stale', reason: `${said(newest)}; believed until ${until}` };
    if (missing.length > 0)
        return {
            ...draft,
            state: 'not-run',
            reason: `${said(newest)}, and names evidence that the ledger does not hold: ${missing.join(', ')}`,
        };
    return { ...draft, state: newest.state, reason: `${said(newest)}: ${newest.statement}` };
}
/** The day that it says, and no later than the question believes it. */
function believedUntil({ when, expires }, { maxAge }) {
    const limit = after(`${when}T00:00:00Z`, maxAge).slice(0, 10);
    return expires < limit ? expires : limit;
}
function outline(from, expires) {
    const by = {
        who: from.who,
        ...(from.role === undefined ? {} : { role: from.role }),
        when: from.when,
        expires,
        statement: from.statement,
        from: from.from,
    };
    return {
        ...withoutEvidence('attestation', from.state, ''),
        time: from.filed?.time ?? `${from.when}T00:00:00Z`,
        due: after(`${expires}T00:00:00Z`, 1440),
        by,
    };
}
function evidenceOf(from, { evidence }) {
    const list = evidence.records.flatMap(({ number, record }) => record.files
        .filter(({ path }) => from.evidence.includes(path) || (from.filed?.record === number && path === from.from))
        .map(({ path, sha256 }) => ({
        record: number,
        hash: record.hash,
        time: record.time,
        file: path,
        sha256,
    })));
    return { evidenced: list.length > 0, evidence: references(list.reverse()) };
}
function attested_holds({ evidence }, name) {
    return evidence.records.some(({ record }) => record.files.some(({ path }) => path === name));
}
function said({ who, role, when, state, filed }) {
    const by = filed?.by === undefined ? '' : `, filed by ${filed.by}`;
    return `${who}${role === undefined ? '' : ` (${role})`} attested '${state}' on ${when}${by}`;
}
function whyNone(about, { roles, maxAge }, today) {
    const role = roles.length === 0 ? '' : ` as ${roles.join(' or ')}`;
    if (about.some(({ when }) => when > today))
        return 'The attestation about it is of a day to come';
    if (about.length > 0)
        return `Nobody attested it${role}; attestations by other roles: ${about.length}`;
    return `Nobody attested it${role} in the last ${ageText(maxAge)}`;
}

;// CONCATENATED MODULE: ./build/check/audit/automatic/entry.js



/**
 * Answers by the newest run of the gate. Runs of pull requests are about changes that may never come in: they count
 * only where there is no other.
 */
function byNewestRun(means, judge) {
    return {
        means,
        answer(context, maxAge) {
            const past = context.runs;
            const newest = past.at(-1);
            if (newest === undefined)
                return withoutEvidence('automatic', 'not-run', 'No run of the gate is in the evidence');
            const rest = entry_drafted(newest, past.slice(0, -1), { context, maxAge, judge });
            if (!isFresh(newest.time, context.now, maxAge))
                return {
                    ...rest,
                    state: 'stale',
                    reason: `The newest run of the gate, of ${newest.time}, is older than ${ageText(maxAge)}`,
                };
            return { ...rest, ...judge(newest, context) };
        },
    };
}
function entry_drafted(run, earlier, asked) {
    const before = earlier.at(-1);
    const told = before === undefined ? undefined : asked.judge(before, asked.context);
    const monitored = before?.run !== undefined &&
        areNear(before.time, run.time, asked.maxAge) &&
        told !== undefined &&
        told.state !== 'not-run' &&
        told.state !== 'not-applicable';
    return {
        ...byRecords([runReference(run)], { automated: run.run !== undefined, monitored }),
        due: after(run.time, asked.maxAge),
    };
}
/** A draft that rests on records, the newest first; state and reason are for the caller to say. */
function byRecords(list, { automated, monitored }) {
    const [newest] = list;
    return {
        ...withoutEvidence('automatic', 'not-run', ''),
        evidenced: list.length > 0,
        automated,
        monitored: automated && monitored,
        evidence: references(list),
        ...(newest === undefined ? {} : { time: newest.time }),
    };
}
/** A check of a run that came to its end, or why nothing can be said. */
function checkOf(run, id) {
    const check = run.checks.get(id);
    if (check === undefined)
        return { said: { state: 'not-run', reason: `The check ${id} is not in the newest run` } };
    const because = check.reason === undefined ? '' : `: ${check.reason}`;
    switch (check.state) {
        case 'ran':
        case 'incomplete':
            return { check };
        case 'not-checked':
            return { said: { state: 'not-run', reason: `The check ${id} did not run${because}` } };
        case 'not-applicable':
            return {
                said: { state: 'not-applicable', reason: `The check ${id} found nothing to look at${because}` },
            };
    }
}
/** Findings of a run's check that are not accepted: what blocks, and what warns. */
function openFindings(run, check) {
    const own = run.findings.filter((finding) => finding.check === check);
    return {
        blocked: own.filter(({ outcome, reason }) => outcome === 'block' || reason === 'warn-only'),
        warned: own.filter(({ outcome, reason }) => outcome === 'warn' && reason !== 'warn-only'),
    };
}
/** Whether a check ran and left nothing open. */
function cleanCheck(run, id) {
    const found = checkOf(run, id);
    if ('said' in found)
        return found.said;
    const { blocked, warned } = openFindings(run, id);
    if (blocked.length > 0)
        return { state: 'none', reason: `The check ${id} found ${blocked.length} that block` };
    if (found.check.state === 'incomplete')
        return {
            state: 'not-run',
            reason: `The check ${id} did not come to its end: ${found.check.reason ?? 'no reason given'}`,
        };
    if (warned.length > 0)
        return { state: 'partial', reason: `The check ${id} blocked nothing and warns of ${warned.length}` };
    return { state: 'done', reason: `The check ${id} ran and left nothing open` };
}
/** Whether a check came to its end, whatever it found. */
function ranCheck(run, id) {
    const found = checkOf(run, id);
    if ('said' in found)
        return found.said;
    if (found.check.state === 'incomplete')
        return {
            state: 'partial',
            reason: `The check ${id} did not come to its end: ${found.check.reason ?? 'no reason given'}`,
        };
    return { state: 'done', reason: `The check ${id} ran` };
}
/**
 * Whether all that a run left of one kind is sealed by who must have sealed it. That the run says so is not enough.
 *
 * @param called one of them, for the reader.
 */
function sealedBy(run, what, called) {
    const outputs = run.outputs.filter((output) => output.what === what);
    if (outputs.length === 0)
        return { state: 'none', reason: `The newest run left no ${called}` };
    const { proof, bundles } = run;
    const sealed = outputs.filter(({ path }) => bundles.some(({ subject }) => subject === path));
    if (sealed.length === 0)
        return { state: 'none', reason: `The newest run sealed no ${called}` };
    if (proof === undefined)
        return {
            state: 'not-run',
            reason: `The newest run says that it sealed its ${called}, and nobody is named who must have (signers in the policy)`,
        };
    const proven = outputs.filter(({ path }) => (proof.by.get(path)?.length ?? 0) >= proof.needed);
    const signers = [...new Set([...proof.by.values()].flat())].sort(compare_text/* compareText */.n).join(' and ');
    const share = `${proven.length} of ${outputs.length}: ${called} sealed`;
    if (proven.length === outputs.length)
        return { state: 'done', reason: `${share} by ${signers}` };
    const because = proof.reason ?? `${proof.needed} signers are needed`;
    const some = [...proof.by.values()].some((list) => list.length > 0);
    return { state: some ? 'partial' : 'none', reason: `${share} by who must have: ${because}` };
}

;// CONCATENATED MODULE: ./build/check/audit/automatic/gate.js



/** What the gate's runs say of the gate and of the repository. */
const GATE_ENTRIES = {
    'gate-runs': byNewestRun('The gate ran.', (run) => ({ state: 'done', reason: `It ran on ${run.time}` })),
    'gate-passes': byNewestRun('The newest run of the gate passed.', passes),
    'verdict-enforced': byNewestRun('The policy in force is the one that judged, and it lets nothing pass that it says blocks: no warn-only, and a severity that fails.', enforced),
    'scanners-run': byNewestRun('Reports of scanners of misconfigurations, secrets, licences or code were read.', (run) => ranCheck(run, 'scanners')),
    'scanner-findings-handled': byNewestRun('Reports of such scanners were read, and nothing in them is open that blocks or warns.', (run) => cleanCheck(run, 'scanners')),
    'workflows-checked': byNewestRun('Workflows and actions of the repository were looked into.', (run) => ranCheck(run, 'workflows')),
    'workflows-clean': byNewestRun('Workflows and actions of the repository were looked into, and nothing is open that blocks or warns.', (run) => cleanCheck(run, 'workflows')),
    'exceptions-current': byNewestRun('No exception of the policy is overdue, void or unused.', exceptions),
    'policy-in-repository': byNewestRun('The rules that judged stand in a file of the repository.', (run) => run.policy.path === undefined
        ? { state: 'partial', reason: `Only presets judged: ${run.policy.presets.join(', ')}` }
        : { state: 'done', reason: `The rules stand in ${run.policy.path}` }),
    'verdict-sealed': byNewestRun('The run’s verdict was sealed, and the seal verifies and is by who must have made it.', (run) => run.seal === 'sealed'
        ? sealedBy(run, 'statement', 'verdict')
        : { state: 'none', reason: `The verdict of the newest run is not sealed (${run.seal})` }),
    'branch-provenance': {
        means: 'Every run of the period that is not of a pull request names its commit, workflow and workflow run: nobody ran it by hand.',
        answer: branchProvenance,
    },
};
function passes(run, context) {
    const recent = context.runs.filter(({ time }) => isFresh(time, context.now, context.maxAge));
    const green = recent.filter(({ verdict }) => verdict === 'pass').length;
    const history = `${green} of ${recent.length} runs of the period passed`;
    switch (run.verdict) {
        case 'pass':
            return { state: 'done', reason: history };
        case 'fail':
            return { state: 'none', reason: `The newest run failed with ${run.blocked} that block; ${history}` };
        case 'incomplete':
            return {
                state: 'not-run',
                reason: `The newest run could not decide: ${run.gaps[0]?.message ?? 'no reason given'}; ${history}`,
            };
    }
}
function enforced(run, { policy, policyDigest }) {
    if (policy.warnOnly)
        return { state: 'none', reason: 'The policy only warns (warn-only)' };
    const excused = run.findings.filter(({ reason }) => reason === 'warn-only').length;
    if (excused > 0)
        return { state: 'none', reason: `The newest run let ${excused} pass that block (warn-only)` };
    if (run.policy.digest !== policyDigest)
        return { state: 'partial', reason: 'The newest run was judged by another policy than today’s' };
    if (policy.failOnSeverity === 'never')
        return { state: 'partial', reason: 'No severity of a scanner’s finding fails (fail-on-severity: never)' };
    return { state: 'done', reason: `Findings from ${policy.failOnSeverity} on fail` };
}
function exceptions(run) {
    const found = checkOf(run, 'exceptions');
    if ('said' in found)
        return found.said;
    const expired = run.findings.filter(({ reason }) => reason === 'expired-exception' || reason === 'void-exception');
    const overdue = (found.check.counts.expired ?? 0) + (found.check.counts['not in force'] ?? 0);
    if (expired.length > 0)
        return { state: 'none', reason: `Findings on exceptions that no longer hold: ${expired.length}` };
    if (overdue > 0)
        return { state: 'partial', reason: `${overdue} of ${found.check.total} exceptions no longer hold` };
    const { blocked, warned } = openFindings(run, 'exceptions');
    if (blocked.length + warned.length > 0)
        return {
            state: 'partial',
            reason: `Open findings about exceptions: ${blocked.length + warned.length}`,
        };
    return {
        state: 'done',
        reason: found.check.total === 0 ? 'There are no exceptions' : `All ${found.check.total} exceptions hold`,
    };
}
function branchProvenance(context, maxAge) {
    const runs = context.runs.filter(({ time, pullRequest }) => pullRequest === undefined && isFresh(time, context.now, maxAge));
    const attributed = runs.filter(({ run, workflowRef, commit }) => run !== undefined && workflowRef !== undefined && commit !== undefined);
    const automated = runs.length > 0 && attributed.length === runs.length;
    const rest = byRecords([...runs].reverse().map(runReference), { automated, monitored: runs.length > 1 });
    if (runs.length === 0)
        return { ...rest, reason: 'No run of the gate in this time is of a branch' };
    const reason = `${attributed.length} of ${runs.length} runs name commit, workflow and workflow run`;
    return { ...rest, reason, state: automated ? 'done' : attributed.length > 0 ? 'partial' : 'none' };
}

;// CONCATENATED MODULE: ./build/check/audit/automatic/ledger.js



/** What the ledger says of itself. */
const LEDGER_ENTRIES = {
    'ledger-intact': {
        means: 'Every hash and link of the ledger holds, and every file that was looked into is what was recorded.',
        answer: intact,
    },
    'ledger-sealed': {
        means: 'The seal of the ledger’s head verifies, is by who must have made it, and covers all records. Who that is, the policy’s `signers` say; else it is the key or the workflow that the audit itself seals with.',
        answer: sealed,
    },
    'ledger-anchored': {
        means: 'The head of the ledger was put into the transparency log.',
        answer: anchored,
    },
};
function ledger_referenceOf({ number, record }) {
    return { record: number, hash: record.hash, time: record.time };
}
function newestRecords({ evidence, now }) {
    const [last, before] = [...evidence.records].reverse().filter(({ record }) => isPast(record.time, now));
    return byRecords(last === undefined ? [] : [ledger_referenceOf(last)], {
        automated: last?.record.source.run !== undefined,
        monitored: before?.record.source.run !== undefined,
    });
}
function intact(context) {
    const { ledger, faults } = context.evidence;
    const rest = newestRecords(context);
    if (ledger.tampering !== undefined)
        return {
            ...rest,
            state: 'none',
            reason: `Record ${ledger.tampering.record} of the ledger: ${ledger.tampering.message}`,
        };
    if (ledger.intact === 0)
        return { ...rest, reason: 'The ledger has no records' };
    const [first] = faults;
    if (first !== undefined)
        return { ...rest, state: 'none', reason: `Record ${first.record}, ${first.file}: ${first.reason}` };
    return { ...rest, state: 'done', reason: `All ${ledger.intact} records hold` };
}
function sealed(context) {
    const { ledger } = context.evidence;
    const rest = newestRecords(context);
    if (ledger.intact === 0)
        return { ...rest, reason: 'The ledger has no records' };
    if (ledger.seal === undefined)
        return { ...rest, state: 'none', reason: 'The head of the ledger has no seal' };
    const { covers, of, by, needed, reason: fault } = ledger.seal;
    const coverage = `${Math.min(covers, of)} of ${of} records`;
    if (needed === 0)
        return {
            ...rest,
            state: 'not-run',
            reason: `There is a seal over ${coverage}, and nobody is named who must have made it (signers in the policy)`,
        };
    if (by.length === 0)
        return {
            ...rest,
            state: 'none',
            reason: `The seal of the head is not by who must have made it: ${fault}`,
        };
    const reason = `The head is sealed by ${by.join(' and ')}, over ${coverage}`;
    if (by.length < needed)
        return { ...rest, state: 'partial', reason: `${reason}; ${needed} signers are needed` };
    return { ...rest, reason, state: covers >= of ? 'done' : 'partial' };
}
function anchored(context, maxAge) {
    const { evidence, now } = context;
    const anchors = evidence.records
        .filter(({ record }) => record.action === evidence_ledger/* ANCHOR_ACTION */.zi && isPast(record.time, now))
        .reverse();
    const [newest, before] = anchors;
    const rest = byRecords(anchors.map(ledger_referenceOf), {
        automated: newest?.record.source.run !== undefined,
        monitored: newest !== undefined &&
            before?.record.source.run !== undefined &&
            areNear(newest.record.time, before.record.time, maxAge),
    });
    if (evidence.ledger.intact === 0)
        return { ...rest, reason: 'The ledger has no records' };
    if (newest === undefined)
        return {
            ...rest,
            state: 'none',
            reason: 'The head of the ledger was never put into the transparency log',
        };
    const due = after(newest.record.time, maxAge);
    if (!isFresh(newest.record.time, now, maxAge))
        return {
            ...rest,
            due,
            state: 'stale',
            reason: `The newest anchor, of ${newest.record.time}, is older than ${ageText(maxAge)}`,
        };
    return { ...rest, due, state: 'done', reason: `Anchored on ${newest.record.time}` };
}

;// CONCATENATED MODULE: ./build/check/audit/automatic/packages.js

/** What the newest run says of packages and what they are made into. */
const PACKAGE_ENTRIES = {
    'signatures-verified': byNewestRun('The registry’s signature of every package in the lockfiles was verified over what the lockfile pins.', (run) => verified(run, 'signatures')),
    'provenance-verified': byNewestRun('The provenance of packages was verified, none is invalid, and what the policy asks of it is met. The share that has any is told.', provenance),
    'packages-trusted': byNewestRun('Added and updated packages were judged by age, similar names, install scripts and history, and none is open.', (run) => cleanCheck(run, 'trust')),
    'dependencies-pinned': byNewestRun('There are lockfiles, all could be read, and none is inconsistent, out of date or without integrity.', (run) => run.lockfiles === 0
        ? { state: 'not-applicable', reason: 'The newest run found no lockfile' }
        : worse(cleanCheck(run, 'lockfiles'), cleanCheck(run, 'sources'))),
    'sources-allowed': byNewestRun('Every package comes from where the policy allows.', (run) => cleanCheck(run, 'sources')),
    'licenses-allowed': byNewestRun('The licence of every package is known and allowed by the policy.', (run) => cleanCheck(run, 'licenses')),
    'vulnerabilities-scanned': byNewestRun('Packages were looked up for known vulnerabilities.', (run) => ranCheck(run, 'vulnerabilities')),
    'vulnerabilities-handled': byNewestRun('Packages were looked up for known vulnerabilities, and none is open that blocks or warns.', (run) => cleanCheck(run, 'vulnerabilities')),
    'sbom-made': byNewestRun('The run left a bill of materials.', (run) => run.outputs.some(({ what }) => what === 'sbom')
        ? { state: 'done', reason: 'The newest run left a bill of materials' }
        : { state: 'none', reason: 'The newest run left no bill of materials' }),
    'sbom-sealed': byNewestRun('The run left a bill of materials and sealed it, and the seal verifies and is by who must have made it.', (run) => sealedBy(run, 'sbom', 'bill of materials')),
};
function worse(...all) {
    const order = ['none', 'not-run', 'partial', 'done', 'not-applicable', 'stale'];
    const [first] = [...all].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
    return first ?? { state: 'not-run', reason: 'Nothing was asked' };
}
function verified(run, id) {
    const found = checkOf(run, id);
    if ('said' in found)
        return found.said;
    const { counts, total, reason } = found.check;
    const { blocked } = openFindings(run, id);
    const good = counts.verified ?? 0;
    const share = `${good} of ${total} verified`;
    if (total === 0)
        return { state: 'not-applicable', reason: 'No package has anything to verify' };
    if ((counts.invalid ?? 0) > 0)
        return { state: 'none', reason: `${share}, ${counts.invalid} invalid` };
    if (good === total)
        return { state: 'done', reason: share };
    const rest = reason === undefined ? share : `${share}: ${reason}`;
    if (good === 0)
        return { state: found.check.state === 'incomplete' ? 'not-run' : 'none', reason: rest };
    return { state: 'partial', reason: blocked.length === 0 ? rest : `${rest}; ${blocked.length} block` };
}
function provenance(run) {
    const found = checkOf(run, 'provenance');
    if ('said' in found)
        return found.said;
    const { counts, total } = found.check;
    const share = `${counts.verified ?? 0} of ${total} carry verified provenance`;
    if (total === 0)
        return { state: 'not-applicable', reason: 'No package could carry provenance' };
    if ((counts.invalid ?? 0) > 0)
        return { state: 'none', reason: `${share}, ${counts.invalid} invalid` };
    if ((counts.verified ?? 0) === 0)
        return { state: found.check.state === 'incomplete' ? 'not-run' : 'none', reason: share };
    const clean = cleanCheck(run, 'provenance');
    return clean.state === 'done'
        ? { state: 'done', reason: share }
        : { ...clean, reason: `${share}; ${clean.reason}` };
}

;// CONCATENATED MODULE: ./build/check/audit/automatic/registry.js



/** Everything that is answered without a person and without a file of its own, by the word that catalogues use. */
const automaticEntries = {
    ...GATE_ENTRIES,
    ...PACKAGE_ENTRIES,
    ...LEDGER_ENTRIES,
};

;// CONCATENATED MODULE: ./build/check/audit/answer-all.js





/** Brings in the expression language where one of the questions uses it, and gives what answers them. */
async function loadAnswers(questions) {
    const usesCel = assertionsIn(questions).some((assertion) => [...assertion.where, ...assertion.partial].some((condition) => condition.kind === 'cel'));
    const cel = usesCel ? await Promise.all(/* import() */[__webpack_require__.e(7337), __webpack_require__.e(5173)]).then(__webpack_require__.bind(__webpack_require__, 5173)) : undefined;
    return (asked, given) => {
        const context = prepare(given);
        return asked.map(({ id, question }) => answer(id, question, { context, cel }));
    };
}
/** Every assertion of some questions: what readers of the evidence load contents for. */
function assertionsIn(questions) {
    const found = [];
    const visit = (question) => {
        if (question.kind === 'assertion')
            found.push(question);
        if (question.kind === 'all-of' || question.kind === 'any-of')
            for (const part of question.parts)
                visit(part);
    };
    for (const { question } of questions)
        visit(question);
    return found;
}
/** Reasons quote names and results that others wrote. */
const REASON = 1500;
/** Questions are nested as deep as their reader lets them be. */
function answer(id, question, tools) {
    const { reason, ...rest } = draft(id, question, tools);
    return { id, ...rest, reason: reason.length > REASON ? `${reason.slice(0, REASON)}…` : reason };
}
function draft(id, question, tools) {
    const { context, cel } = tools;
    switch (question.kind) {
        case 'automatic':
            return automaticEntries[question.fact].answer(context, question.maxAge ?? context.maxAge);
        case 'assertion':
            return answerByEvidence(question, context, cel);
        case 'attestation':
            return answerByPerson(id, question, context);
        case 'all-of':
        case 'any-of':
            return combine(question.kind, question.parts.map((part) => answer(id, part, tools)));
    }
}

// EXTERNAL MODULE: ./build/model/audit/control.js
var audit_control = __webpack_require__(82816);
;// CONCATENATED MODULE: ./build/decide/scorecard.js


const HIGHEST = 3;
/**
 * The scorecard of a catalogue.
 *
 * @param answers by the name under which each control was asked.
 * @param before the same catalogue's card in the last assessment.
 */
function scorecardOf(loaded, answers, before) {
    const { catalogue } = loaded;
    const earlier = new Map(before?.controls.map((control) => [control.id, control]));
    const controls = catalogue.controls.map((control) => {
        const answered = answers.get((0,audit_control/* controlKey */.v)(catalogue, control)) ?? notAsked((0,audit_control/* controlKey */.v)(catalogue, control));
        const score = (0,audit_answered/* scoreOf */.uw)(answered);
        const last = earlier.get(control.id);
        return {
            ...shownControl(control),
            answered,
            ...(score === undefined ? {} : { score }),
            ...(last === undefined
                ? {}
                : {
                    before: {
                        state: last.answered.state,
                        ...(last.score === undefined ? {} : { score: last.score }),
                    },
                }),
        };
    });
    const totals = totalsOf(controls);
    const { controls: _controls, ...shown } = catalogue;
    return {
        catalogue: { ...shown, from: loaded.from, digest: loaded.digest },
        totals,
        controls,
        ...(before === undefined ? {} : { delta: deltaOf({ totals, controls }, before, loaded.digest) }),
    };
}
/** A control as its result shows it: all but how it is answered. */
function shownControl({ answer: _answer, ...shown }) {
    return shown;
}
function notAsked(id) {
    return {
        id,
        state: 'not-run',
        how: 'combined',
        reason: 'It was not asked',
        evidenced: false,
        automated: false,
        monitored: false,
        evidence: [],
    };
}
/** Counts and numbers over controls. What cannot be said is absent, never 0. */
function totalsOf(controls) {
    const states = Object.fromEntries(audit_answered/* ANSWER_STATES */.O9.map((state) => [state, controls.filter((one) => one.answered.state === state).length]));
    const applicable = controls.filter(({ answered }) => answered.state !== 'not-applicable');
    const known = applicable.filter(({ answered }) => (0,audit_answered/* isAnswered */.Qy)(answered));
    const weightOf = (list) => list.reduce((sum, { weight }) => sum + weight, 0);
    const points = known.reduce((sum, { weight, score }) => sum + weight * (score ?? 0), 0);
    const mean = share(points, weightOf(known));
    const rate = share(100 * points, HIGHEST * weightOf(applicable));
    const answered = share(100 * known.length, applicable.length);
    return {
        controls: controls.length,
        states,
        ...(mean === undefined ? {} : { mean }),
        ...(rate === undefined ? {} : { rate }),
        ...(answered === undefined ? {} : { answered }),
    };
}
/** Rounded half up to two decimals, exactly: both are whole numbers. */
function share(part, whole) {
    return whole === 0 ? undefined : Math.floor((200 * part + whole) / (2 * whole)) / 100;
}
const scorecard_RANK = {
    'not-applicable': undefined,
    'not-run': 0,
    stale: 0,
    none: 1,
    partial: 2,
    done: 3,
};
function deltaOf(now, before, digest) {
    const mean = difference(now.totals.mean, before.totals.mean);
    const rate = difference(now.totals.rate, before.totals.rate);
    const known = new Set(now.controls.map(({ id }) => id));
    const changed = (wanted) => now.controls.filter((control) => directionOf(control) === wanted).map(({ id }) => id);
    return {
        catalogueChanged: before.catalogue.digest !== digest,
        ...(mean === undefined ? {} : { mean }),
        ...(rate === undefined ? {} : { rate }),
        better: changed(1),
        worse: changed(-1),
        added: now.controls.filter(({ before: last }) => last === undefined).map(({ id }) => id),
        removed: before.controls.filter(({ id }) => !known.has(id)).map(({ id }) => id),
    };
}
/** Better or worse than before; that something is no longer known is worse. */
function directionOf({ answered, score, before }) {
    if (before === undefined)
        return 0;
    const [to, from] = [scorecard_RANK[answered.state], scorecard_RANK[before.state]];
    if (to === undefined || from === undefined)
        return 0;
    const change = to - from || (score ?? 0) - (before.score ?? 0);
    return change > 0 ? 1 : change < 0 ? -1 : 0;
}
/** To two decimals. */
function difference(now, before) {
    return now === undefined || before === undefined ? undefined : Math.round((now - before) * 100) / 100;
}

// EXTERNAL MODULE: ./build/io/runtime.js + 2 modules
var io_runtime = __webpack_require__(50193);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/io/evidence-content.js
var evidence_content = __webpack_require__(35979);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/io/git/clone-of.js
var clone_of = __webpack_require__(73606);
// EXTERNAL MODULE: ./build/io/json/json.js
var json_json = __webpack_require__(12737);
// EXTERNAL MODULE: ./build/io/text.js
var io_text = __webpack_require__(19601);
// EXTERNAL MODULE: ./build/model/findings/severity.js
var severity = __webpack_require__(95037);
;// CONCATENATED MODULE: ./build/model/audit/run-summary.js


/** Whether a parsed document says that it is a run record. */
function isRunRecord(document) {
    return (0,json/* isObject */.G)(document) && document.schema === 'sealgate/run/v1' && (0,json/* isObject */.G)(document.verdict);
}
/**
 * The little of a run record that audits need. Every member is looked at for what it is: whoever could file evidence
 * wrote it. What is not as it should be reads as the worst or as nothing.
 */
function summarizeRun(document, entry, file) {
    const context = member(document, 'context');
    const source = member(context, 'source');
    const policy = member(document, 'policy');
    const verdict = member(document, 'verdict');
    const seal = member(document, 'seal');
    const pullRequest = member(context, 'pullRequest').number;
    const lockfiles = items(document.lockfiles);
    return {
        record: entry.number,
        hash: entry.record.hash,
        time: entry.record.time,
        file: file.path,
        sha256: file.sha256,
        event: run_summary_text(context.event) ?? '',
        ...optional('commit', run_summary_text(context.commit)),
        ...optional('ref', run_summary_text(context.ref)),
        ...(typeof pullRequest === 'number' ? { pullRequest } : {}),
        ...optional('run', run_summary_text(source.run)),
        ...optional('workflowRef', run_summary_text(source.workflowRef)),
        ...optional('environment', run_summary_text(policy.environment)),
        policy: {
            digest: run_summary_text(policy.digest) ?? '',
            ...optional('path', run_summary_text(policy.path)),
            presets: items(policy.presets).flatMap((name) => run_summary_text(name) ?? []),
        },
        verdict: verdictWord(verdict.verdict),
        blocked: run_summary_number(verdict.blocked),
        warned: run_summary_number(verdict.warned),
        accepted: run_summary_number(verdict.accepted),
        gaps: objects(verdict.gaps).map((gap) => ({
            check: run_summary_text(gap.check) ?? '',
            message: run_summary_text(gap.message) ?? '',
        })),
        checks: new Map(objects(document.checks).map((check) => [run_summary_text(check.check) ?? '', run_summary_checkOf(check)])),
        lockfiles: lockfiles.length,
        packages: objects(lockfiles).reduce((sum, lockfile) => sum + run_summary_number(lockfile.packages), 0),
        reports: objects(document.reports).map((report) => ({
            tool: run_summary_text(report.tool) ?? '',
            format: run_summary_text(report.format) ?? '',
            findings: run_summary_number(report.findings),
        })),
        findings: objects(document.decisions).map(findingOf),
        seal: seal.state === 'sealed' ? 'sealed' : seal.state === 'failed' ? 'failed' : 'not-sealed',
        bundles: objects(seal.bundles).flatMap((bundle) => {
            const [file, subject] = [run_summary_text(bundle.file), run_summary_text(bundle.subject)];
            return file === undefined || subject === undefined ? [] : [{ file, subject }];
        }),
        outputs: objects(document.files).map((output) => ({
            what: run_summary_text(output.what) ?? '',
            path: run_summary_text(output.path) ?? '',
            sha256: run_summary_text(output.sha256) ?? '',
        })),
    };
}
function findingOf(decision) {
    const finding = member(decision, 'finding');
    const reason = member(decision, 'reason');
    const { outcome } = decision;
    return {
        fingerprint: run_summary_text(finding.fingerprint) ?? '',
        check: run_summary_text(finding.check) ?? '',
        rule: run_summary_text(finding.rule) ?? '',
        severity: severityOf(finding.severity),
        outcome: outcome === 'warn' || outcome === 'accept' ? outcome : 'block',
        reason: run_summary_text(reason.kind) ?? '',
        ...optional('exception', run_summary_text(reason.exception)),
        subject: run_summary_text(member(finding, 'subject').name) ?? '',
        title: run_summary_text(finding.title) ?? '',
        fixable: run_summary_text(member(finding, 'fix').version) !== undefined,
        tools: objects(finding.seenBy).flatMap(({ tool }) => run_summary_text(tool) ?? []),
    };
}
function severityOf(value) {
    return severity/* SEVERITIES */.oC.find((severity) => severity === value) ?? 'unknown';
}
function verdictWord(value) {
    return value === 'pass' || value === 'fail' ? value : 'incomplete';
}
function run_summary_checkOf(check) {
    const { state } = check;
    const counts = Object.create(null);
    for (const [name, value] of Object.entries(member(check, 'counts')))
        counts[name] = run_summary_number(value);
    return {
        state: state === 'ran' || state === 'not-applicable' || state === 'not-checked' ? state : 'incomplete',
        ...optional('reason', run_summary_text(check.reason)),
        counts,
        total: run_summary_number(check.total),
    };
}
function member(of, name) {
    const value = of[name];
    return (0,json/* isObject */.G)(value) ? value : {};
}
function items(value) {
    return Array.isArray(value) ? value : [];
}
function objects(value) {
    return items(value).filter(json/* isObject */.G);
}
/** Longer texts are cut: a summary must stay small whatever a run record holds. */
function run_summary_text(value) {
    return typeof value === 'string' ? value.slice(0, 500) : undefined;
}
function run_summary_number(value) {
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : 0;
}
function optional(name, value) {
    return (value === undefined ? {} : { [name]: value });
}

// EXTERNAL MODULE: ./build/model/evidence/name.js
var evidence_name = __webpack_require__(31524);
// EXTERNAL MODULE: ./build/model/evidence/subject.js
var subject = __webpack_require__(63331);
// EXTERNAL MODULE: ./build/seal/evidence/about.js
var about = __webpack_require__(91798);
// EXTERNAL MODULE: ./build/seal/evidence/branch-records.js
var branch_records = __webpack_require__(30844);
// EXTERNAL MODULE: ./build/seal/evidence/chain.js
var chain = __webpack_require__(52466);
// EXTERNAL MODULE: ./build/seal/evidence/find-head.js
var find_head = __webpack_require__(34219);
// EXTERNAL MODULE: ./build/seal/evidence/head-seal.js
var head_seal = __webpack_require__(55143);
// EXTERNAL MODULE: ./build/seal/verify.js + 6 modules
var verify = __webpack_require__(61790);
;// CONCATENATED MODULE: ./build/seal/evidence/run-proof.js


const BUNDLE_CAP = 16 * 1024 * 1024;
const SUBJECT_CAP = 256 * 1024 * 1024;
/**
 * Verifies the seals of the two newest runs, and of the two newest that are not of a pull request: an audit looks at
 * the newest run, and whether the one before it was as good.
 */
async function proveRuns(runs, by) {
    const inTime = [...runs].sort((a, b) => Date.parse(a.time) - Date.parse(b.time) || a.record - b.record);
    const ofBranch = inTime.filter(({ pullRequest }) => pullRequest === undefined);
    const newest = new Set([...inTime.slice(-2), ...ofBranch.slice(-2)]);
    const proven = [];
    for (const run of runs)
        proven.push(newest.has(run) && run.bundles.length > 0 ? { ...run, proof: await proofOf(run, by) } : run);
    return proven;
}
async function proofOf(run, { records, reader, sealers, }) {
    const files = records.find(({ number }) => number === run.record)?.record.files ?? [];
    const readNamed = async (name, cap) => {
        const file = files.find(({ path }) => path === name);
        if (file === undefined)
            return { reason: `record ${run.record} does not name ${name}` };
        return reader.read(run.record, file, cap);
    };
    const by = new Map();
    let reason;
    for (const bundle of run.bundles) {
        const [signature, subject] = await Promise.all([
            readNamed(bundle.file, BUNDLE_CAP),
            readNamed(bundle.subject, SUBJECT_CAP),
        ]);
        const signers = new Set();
        for (const trust of sealers.trusts) {
            try {
                if ('reason' in signature)
                    throw new Error(signature.reason);
                if ('reason' in subject)
                    throw new Error(subject.reason);
                const artifact = { kind: 'bytes', name: bundle.subject, bytes: subject };
                const { signedBy } = await (0,verify/* verifyBundle */.I)({ bytes: signature, name: bundle.file }, artifact, trust);
                signers.add(signedBy.identity);
            }
            catch (error) {
                reason ??= (0,errors/* messageOf */.bD)(error);
            }
        }
        if (signers.size > 0)
            by.set(bundle.subject, [...signers]);
    }
    return { by, needed: sealers.needed, ...(reason === undefined ? {} : { reason }) };
}

// EXTERNAL MODULE: ./build/seal/evidence/tombstones.js
var tombstones = __webpack_require__(96187);
;// CONCATENATED MODULE: ./build/seal/evidence/audit-evidence.js





















/** Larger run records are not summarised, and larger files not looked into: the answer is then not run. */
const RUN_CAP = 256 * 1024 * 1024;
const CONTENT_CAP = 16 * 1024 * 1024;
/** All contents that assertions look into are held together. */
const CONTENTS_CAP = 256 * 1024 * 1024;
/**
 * Reads an evidence folder once: the ledger from its first record, every hash and link recomputed; the run record of
 * every run, summarised as it is read; and the files that assertions look into. Only what has the digest that the
 * ledger names is used.
 *
 * @throws SealgateError INPUT_NOT_FOUND where there is no ledger; IO_FAILED.
 */
async function readAuditEvidence(dir, options) {
    const ledger = external_node_path_default().join(dir, evidence_ledger/* LEDGER_FILE */.th);
    const info = await (0,promises_.lstat)(ledger).catch(() => undefined);
    if (info?.isFile() !== true)
        throw new errors/* SealgateError */.De('INPUT_NOT_FOUND', `${ledger} does not exist or is not a plain file`, {
            location: { file: ledger },
            hint: 'Name the evidence folder with --evidence; a first record is made by gate or evidence add.',
        });
    const heads = await (0,find_head/* readHead */.zy)(dir);
    const sealed = await (0,head_seal/* readSealedHead */.p)(dir);
    const headAt = (0,find_head/* headFinder */.JZ)(heads.head);
    const sealedAt = (0,find_head/* headFinder */.JZ)(sealed?.head);
    const records = [];
    const pruned = new Set();
    const walk = await (0,chain/* walkChain */.nn)(ledger, async (record, number) => {
        headAt.see(record, number);
        sealedAt.see(record, number);
        records.push({ number, record });
        const tombstone = await (0,tombstones/* readTombstone */.i)(dir, record, number);
        if (tombstone !== undefined && 'files' in tombstone)
            for (const file of tombstone.files)
                pruned.add(`${file.record} ${file.path}`);
        if (number % 1000 === 0)
            options.progress?.(number);
    });
    const { base, own = 0 } = options;
    const place = sealedAt.place(walk);
    const unverified = await (0,head_seal/* verifyHeadSeal */.X)(sealed, place, undefined);
    const tampering = walk.tampering ??
        (base && (await (0,branch_records/* compareWithBase */.te)(ledger, base))) ??
        heads.problem ??
        (heads.head && (0,chain/* compareHead */._L)(heads.head, headAt.place(walk), evidence_ledger/* HEAD_FILE */._d)) ??
        unverified.tampering ??
        (0,find_head/* headRemoved */.xA)(walk, heads.head) ??
        (options.ofClone === true ? await foreignLedger(dir, records) : undefined);
    const counted = base === undefined ? walk.intact : Math.min(walk.intact, linesOf(base.bytes));
    const intact = records.filter(({ number }) => number <= counted);
    const reader = await createReader(dir, pruned);
    const { sealers } = options;
    const read = await readRuns(intact, reader);
    const runs = sealers === undefined ? read : await proveRuns(read, { records: intact, reader, sealers });
    const contents = await readContents(intact, options, reader);
    return {
        ledger: {
            intact: intact.length,
            ...lastOf(intact),
            ...(tampering === undefined ? {} : { tampering }),
            ...(sealed === undefined
                ? {}
                : { seal: await sealOf(sealed, { ...place, intact: walk.intact - own }, sealers) }),
        },
        records: intact,
        runs,
        contents,
        faults: reader.faults,
    };
}
/** Another repository's ledger, in the place of this one's. */
async function foreignLedger(dir, records) {
    const subjects = (0,subject/* gatherSubjects */.H)();
    for (const { number, record } of records)
        subjects.see(record, number);
    const commits = subjects.list().flatMap((subject) => [...subject.commits.keys()]);
    const clone = commits.length === 0 ? undefined : await (0,clone_of/* cloneOf */.J)(dir, evidence_ledger/* LEDGER_FILE */.th, commits);
    const message = clone && (0,about/* foreignTo */.G)(clone, subjects.list());
    return message === undefined ? undefined : { kind: 'foreign', record: 1, message };
}
/** Whose signatures the seal of the head carries, of those who must have made it. */
async function sealOf(sealed, place, { trusts, needed } = { trusts: [], needed: 0 }) {
    const by = new Set();
    let reason;
    for (const trust of trusts) {
        const { identity, reason: why } = await (0,head_seal/* verifyHeadSeal */.X)(sealed, place, [trust]);
        if (identity === undefined)
            reason ??= why;
        else
            by.add(identity);
    }
    return {
        covers: sealed.head?.count ?? 0,
        of: place.intact,
        by: [...by],
        needed,
        ...(reason === undefined || by.size > 0 ? {} : { reason }),
    };
}
function lastOf(records) {
    const last = records.at(-1);
    return last === undefined ? {} : { last: last.record.hash };
}
function linesOf(bytes) {
    let lines = 0;
    for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1))
        lines += 1;
    return lines;
}
async function createReader(dir, pruned) {
    // Looked for once: a look for each of thousands of files costs more than reading them.
    const aside = (await (0,promises_.lstat)(external_node_path_default().join(dir, evidence_content/* BY_DIGEST */.t)).catch(() => undefined))?.isDirectory() === true;
    const faults = [];
    const fail = (record, file, reason) => {
        if (!faults.some((fault) => fault.record === record && fault.file === file.path))
            faults.push({ record, file: file.path, reason });
        return { reason };
    };
    return {
        faults,
        async read(record, file, cap) {
            if (pruned.has(`${record} ${file.path}`))
                return { reason: 'it was pruned: its time was over' };
            if (file.bytes > cap)
                return { reason: `it has more than ${cap} bytes` };
            try {
                const place = aside ? (0,evidence_content/* contentPath */.n)(dir, file) : external_node_path_default().join(dir, file.path);
                const bytes = await (0,files/* readCapped */.EF)(place, cap);
                return (0,digest/* sha256Hex */.f)(bytes) === file.sha256
                    ? bytes
                    : fail(record, file, 'it has another content than was recorded');
            }
            catch (error) {
                return fail(record, file, (0,errors/* messageOf */.bD)(error));
            }
        },
    };
}
async function readRuns(records, reader) {
    const runs = [];
    for (const entry of records) {
        if (entry.record.action !== 'gate')
            continue;
        for (const file of entry.record.files.filter(({ path: name }) => (0,evidence_name/* isEvidenceOf */.h)(name, 'run'))) {
            const bytes = await reader.read(entry.number, file, RUN_CAP);
            if ('reason' in bytes)
                continue;
            const document = parsed(bytes);
            if (!isRunRecord(document))
                continue;
            runs.push(summarizeRun(document, entry, file));
            break;
        }
    }
    return runs;
}
/** Of run records only known members are taken, so what JSON readers disagree on does not matter. */
function parsed(bytes) {
    try {
        return JSON.parse(bytes.toString('utf8'));
    }
    catch {
        // No run record: the record then has no run, and whatever asks for one says so.
        return undefined;
    }
}
const TOO_MUCH = {
    state: 'unreadable',
    reason: `the files that this audit looks into have more than ${CONTENTS_CAP} bytes together`,
};
async function readContents(records, { assertions, patterns = [], now, maxAge }, reader) {
    const contents = new Map();
    const match = createMatcher(records);
    let held = 0;
    const load = async (files) => {
        for (const { number, file } of files) {
            if (contents.has(file.sha256))
                continue;
            held += Math.max(0, file.bytes);
            contents.set(file.sha256, held > CONTENTS_CAP ? TOO_MUCH : await contentOf(number, file, reader));
        }
    };
    for (const pattern of patterns)
        await load(match(pattern));
    for (const assertion of assertions)
        if (assertion.where.length + assertion.partial.length > 0)
            await load(chooseFiles(assertion, match(assertion.file), { now, maxAge }));
    return contents;
}
async function contentOf(record, file, reader) {
    if (file.encryption !== undefined)
        return { state: 'unreadable', reason: 'it is encrypted, so its content cannot be looked into' };
    const bytes = await reader.read(record, file, CONTENT_CAP);
    if ('reason' in bytes)
        return { state: 'unreadable', reason: bytes.reason };
    try {
        const text = (0,io_text/* decodeText */.g7)(bytes, file.path);
        return { state: 'read', text, document: documentOf(bytes, file.path) };
    }
    catch (error) {
        return { state: 'unreadable', reason: (0,errors/* messageOf */.bD)(error) };
    }
}
function documentOf(bytes, name) {
    try {
        return { value: (0,json_json/* parseJson */.q)(bytes, name) };
    }
    catch (error) {
        return { problem: (0,errors/* messageOf */.bD)(error) };
    }
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(18743);
// EXTERNAL MODULE: ./build/io/git/base.js
var base = __webpack_require__(12098);
// EXTERNAL MODULE: ./build/policy/audit/attestations.js
var audit_attestations = __webpack_require__(46375);
;// CONCATENATED MODULE: ./build/policy/audit/catalogue.js







const MAX_CONTROLS = 2000;
const MAX_ANSWERS = 10;
const catalogueId = (0,kinds/* text */.Qq)({
    words: 'an id of small letters, digits, . and -',
    pattern: /^[a-z0-9][a-z0-9.-]{0,59}$/,
});
/** Characters of standards' ids, none of which ends a text of a query. */
const controlId = (0,kinds/* text */.Qq)({ words: 'an id', pattern: /^[A-Za-z0-9][A-Za-z0-9._:()/ -]{0,59}$/ });
const url = (0,kinds/* text */.Qq)({ words: 'an https address', pattern: /^https:\/\/\S+$/, max: 500 });
const weight = (0,audit_fields/* whole */.WQ)(1, 5);
const catalogue_difficulty = (0,kinds/* word */.Vm)(DIFFICULTIES);
const attested = (0,kinds/* word */.Vm)(['allowed', 'never']);
const CATALOGUE = {
    id: catalogueId,
    title: line,
    version: line,
    publisher: line,
    url,
    covers: words_long,
};
const CONTROL = {
    id: controlId,
    group: line,
    ...ITEM_WORDS,
    weight,
    difficulty: catalogue_difficulty,
    attested,
};
const NEEDED = ['id', 'title', 'question', 'weight'];
const CATALOGUE_WORDS = { title: line, covers: words_long };
const TOP = [...Object.keys(CATALOGUE), 'ja', '$schema', 'attestation-age', 'answers', 'controls'];
/**
 * Reads a control catalogue.
 *
 * @param file how messages name it.
 * @throws SealgateError POLICY_INVALID with line and column.
 */
async function readCatalogue(bytes, file) {
    const node = await (0,yaml/* parsePolicyYaml */.b)(bytes, file);
    const owner = 'A catalogue';
    const fields = (0,audit_fields/* fieldsOf */.Pf)(node, TOP, owner);
    const read = (name, kind) => (0,audit_fields/* required */.mw)({ fields, node, owner }, name, kind);
    const shared = fields.get('answers')?.value;
    const attestationAge = (0,audit_fields/* optional */.lq)(fields, 'attestation-age', audit_fields/* age */.KW) ?? ATTESTATION_AGE;
    const list = fields.get('controls')?.value;
    if (list === undefined)
        throw (0,policy_node/* policyError */.nq)(node.place, 'A catalogue needs controls');
    const items = (0,audit_fields/* itemsOf */.S3)(list, 'a list of controls', MAX_CONTROLS);
    const controls = items.map((item) => readControl(item, { shared, attestationAge }));
    refuseTwins(items, controls);
    await checkQuestions(controls.map(({ answer: question }, index) => ({ question, place: items[index]?.place ?? node.place })));
    return {
        id: read('id', CATALOGUE.id),
        title: read('title', CATALOGUE.title),
        version: read('version', CATALOGUE.version),
        publisher: read('publisher', CATALOGUE.publisher),
        url: read('url', CATALOGUE.url),
        covers: read('covers', CATALOGUE.covers),
        ...translationsOf(fields, CATALOGUE_WORDS),
        controls,
    };
}
function readControl(node, defaults) {
    const owner = 'A control';
    const fields = (0,audit_fields/* fieldsOf */.Pf)(node, [...Object.keys(CONTROL), 'ja', 'answers'], owner);
    const of = { fields, node, owner };
    const id = (0,audit_fields/* required */.mw)(of, 'id', CONTROL.id);
    const group = (0,audit_fields/* optional */.lq)(fields, 'group', CONTROL.group);
    const hard = (0,audit_fields/* optional */.lq)(fields, 'difficulty', CONTROL.difficulty);
    const written = fields.get('answers')?.value ?? (defaults.shared === undefined ? undefined : withId(defaults.shared, id));
    const mayAttest = (0,audit_fields/* optional */.lq)(fields, 'attested', CONTROL.attested) !== 'never';
    if (written === undefined && !mayAttest)
        throw (0,policy_node/* policyError */.nq)(node.place, 'attested: never goes with answers', {
            hint: 'Otherwise nothing could answer it.',
        });
    return {
        id,
        ...(group === undefined ? {} : { group }),
        ...wordsOf(fields, ITEM_WORDS),
        title: (0,audit_fields/* required */.mw)(of, 'title', CONTROL.title),
        question: (0,audit_fields/* required */.mw)(of, 'question', CONTROL.question),
        weight: (0,audit_fields/* required */.mw)(of, 'weight', CONTROL.weight),
        answer: answerOf(written, mayAttest ? defaults.attestationAge : undefined),
        ...(hard === undefined ? {} : { difficulty: hard }),
        ...translationsOf(fields, ITEM_WORDS),
    };
}
/** Alternatives, of which the best answered counts; a person's word is the last of them. */
function answerOf(written, attestationAge) {
    const asked = written === undefined
        ? []
        : (0,audit_fields/* itemsOf */.S3)(written, 'a list of answers', MAX_ANSWERS).map((item) => readQuestion(item));
    const attests = asked.some(({ kind }) => kind === 'attestation');
    const parts = attestationAge === undefined || attests
        ? asked
        : [...asked, { kind: 'attestation', maxAge: attestationAge, roles: [] }];
    const [first, ...more] = parts;
    return first !== undefined && more.length === 0 ? first : { kind: 'any-of', parts };
}
/** `{id}` in the answers that all controls share becomes the control's id. */
function withId(node, id) {
    switch (node.kind) {
        case 'scalar':
            return typeof node.value === 'string' ? { ...node, value: node.value.replaceAll('{id}', id) } : node;
        case 'list':
            return { ...node, items: node.items.map((item) => withId(item, id)) };
        case 'map':
            return {
                ...node,
                entries: node.entries.map((entry) => ({ ...entry, value: withId(entry.value, id) })),
            };
    }
}
function refuseTwins(items, controls) {
    const seen = new Set();
    for (const [index, { id }] of controls.entries()) {
        if (seen.has(id))
            throw (0,policy_node/* policyError */.nq)(items[index]?.place ?? {}, `The control ${(0,policy_node/* quote */.hD)(id)} is given twice`);
        seen.add(id);
    }
}
/** The published JSON Schema of a catalogue. */
const catalogueSchema = {
    ...(0,audit_fields/* objectSchema */.x0)({
        $schema: { type: 'string' },
        id: { ...CATALOGUE.id.schema, description: 'By this name it is chosen, attested and compared.' },
        title: CATALOGUE.title.schema,
        version: { ...CATALOGUE.version.schema, description: "The standard's version." },
        publisher: CATALOGUE.publisher.schema,
        url: CATALOGUE.url.schema,
        covers: {
            ...CATALOGUE.covers.schema,
            description: 'Which part of the standard it covers, and which not.',
        },
        ja: translationSchema(CATALOGUE_WORDS),
        'attestation-age': {
            ...audit_fields/* age */.KW.schema,
            description: "How long a person's word is believed, however late it says to expire. Default: 1y.",
        },
        answers: {
            type: 'array',
            minItems: 1,
            maxItems: MAX_ANSWERS,
            items: { $ref: '#/$defs/answer' },
            description: 'Of controls that say none of their own; {id} stands for the control’s id.',
        },
        controls: {
            type: 'array',
            minItems: 1,
            maxItems: MAX_CONTROLS,
            items: (0,audit_fields/* objectSchema */.x0)({
                id: { ...CONTROL.id.schema, description: "The standard's own id." },
                group: { ...CONTROL.group.schema, description: "The standard's part that it stands in." },
                ...itemWordsSchema,
                ja: translationSchema(ITEM_WORDS),
                weight: CONTROL.weight.schema,
                difficulty: { enum: [...DIFFICULTIES] },
                answers: {
                    type: 'array',
                    minItems: 1,
                    maxItems: MAX_ANSWERS,
                    items: { $ref: '#/$defs/answer' },
                    description: 'Alternatives: the best answered counts.',
                },
                attested: {
                    enum: ['allowed', 'never'],
                    description: "Whether a person's word counts where nothing else answers. Default: allowed.",
                },
            }, NEEDED),
        },
    }, ['id', 'title', 'version', 'publisher', 'url', 'covers', 'controls']),
    $defs: { answer: questionSchema },
};

// EXTERNAL MODULE: ./build/policy/audit/catalogue-ids.js
var catalogue_ids = __webpack_require__(44064);
;// CONCATENATED MODULE: ./build/policy/audit/load-catalogues.js







/**
 * The catalogues that somebody chose: a shipped one by its id, one of the repository by its path.
 *
 * @param names as in the policy's `audit-catalogues`.
 * @throws SealgateError INPUT_NOT_FOUND, POLICY_INVALID, USAGE where two have one id.
 */
async function loadCatalogues(names, readLocal) {
    const loaded = [];
    for (const name of [...new Set(names)]) {
        const one = await loadCatalogue(name, readLocal);
        const twin = loaded.find(({ catalogue }) => catalogue.id === one.catalogue.id);
        if (twin !== undefined)
            throw new errors/* SealgateError */.De('USAGE', `Two catalogues are called ${one.catalogue.id}: ${twin.from} and ${one.from}`, { hint: 'Give your own another id.' });
        loaded.push(one);
    }
    return loaded;
}
async function loadCatalogue(name, readLocal) {
    if (!/\.ya?ml$/i.test(name))
        return loadedFrom(await load_catalogues_shipped(name), 'shipped');
    const bytes = await readLocal(name);
    if (bytes === undefined)
        throw new errors/* SealgateError */.De('INPUT_NOT_FOUND', `The catalogue ${(0,policy_node/* quote */.hD)(name)} does not exist`, {
            location: { file: name },
            hint: 'A path is relative to the repository; in a pull request it is read from the base.',
        });
    return loadedFrom(await readCatalogue(bytes, name), name);
}
function loadedFrom(catalogue, from) {
    return { catalogue, from, digest: (0,digest/* sha256Hex */.f)((0,canonical_json/* canonicalJson */.d)(catalogue)) };
}
async function load_catalogues_shipped(id) {
    const { CATALOGUES } = await __webpack_require__.e(/* import() */ 5123).then(__webpack_require__.bind(__webpack_require__, 35123));
    const text = Object.hasOwn(CATALOGUES, id) ? CATALOGUES[id] : undefined;
    if (text !== undefined)
        return JSON.parse(text);
    const near = (0,nearest/* nearest */.p)(id, catalogue_ids/* CATALOGUE_IDS */.P);
    throw new errors/* SealgateError */.De('USAGE', `There is no catalogue ${(0,policy_node/* quote */.hD)(id)}`, {
        hint: near === undefined
            ? `Shipped are ${catalogue_ids/* CATALOGUE_IDS */.P.join(', ')}; your own is named by its path, ending in .yml.`
            : `Did you mean '${near}'?`,
    });
}
/**
 * Refuses attestations of a chosen catalogue's control that it does not have: a slip of the pen would else look
 * like an answer that is missing.
 *
 * @throws SealgateError POLICY_INVALID
 */
function checkAttested(attestations, catalogues) {
    for (const { for: about, from } of attestations) {
        const owner = catalogues.find(({ catalogue }) => about.startsWith(`${catalogue.id}/`));
        if (owner === undefined)
            continue;
        const ids = owner.catalogue.controls.map(({ id }) => id);
        const wanted = about.slice(owner.catalogue.id.length + 1);
        if (ids.includes(wanted))
            continue;
        const near = (0,nearest/* nearest */.p)(wanted, ids);
        const [, file = from, line] = /^(.*):(\d+)$/.exec(from) ?? [];
        throw new errors/* SealgateError */.De('POLICY_INVALID', `The catalogue ${owner.catalogue.id} has no control ${(0,policy_node/* quote */.hD)(wanted)}`, {
            location: { file, ...(line === undefined ? {} : { line: Number(line) }) },
            hint: near === undefined ? `Its ids are ${ids.slice(0, 5).join(', ')} …` : `Did you mean '${near}'?`,
        });
    }
}

// EXTERNAL MODULE: ./build/policy/find.js + 1 modules
var find = __webpack_require__(56283);
// EXTERNAL MODULE: ./build/policy/load.js + 4 modules
var load = __webpack_require__(94050);
// EXTERNAL MODULE: ./build/policy/merge.js
var merge = __webpack_require__(90522);
// EXTERNAL MODULE: ./build/policy/remote.js
var remote = __webpack_require__(58066);
// EXTERNAL MODULE: ./build/commands/known-names.js
var known_names = __webpack_require__(49440);
;// CONCATENATED MODULE: ./build/commands/stages/audit-input.js
















/** Files of what people attest in the ledger. */
const ATTESTATION_FILES = '*_attestation*.{yml,yaml,json}';
/**
 * Reads policy, catalogues and attestations, in a pull request from its base.
 *
 * @throws SealgateError POLICY_INVALID, INPUT_NOT_FOUND, USAGE
 */
async function readAuditInput(values, world) {
    const repositoryDir = external_node_path_default().resolve(world.cwd, (0,flags/* textOf */.b6)(values, 'dir') ?? '.');
    const runtime = await (0,io_runtime/* readRuntime */.Ft)({
        dir: repositoryDir,
        env: world.env,
        now: world.now(),
        version: (0,version/* version */.r)(),
    });
    const base = await findBase(repositoryDir, values, runtime.context);
    const file = (0,flags/* textOf */.b6)(values, 'policy');
    const at = base === undefined ? {} : { base };
    const { policy } = await (0,load.loadPolicy)({
        dir: repositoryDir,
        ...(file === undefined ? {} : { file }),
        ...at,
        overrides: { names: [] },
        ...(0,known_names/* knownNames */.U)(),
        readRemote: (0,remote/* createRemoteReader */.K)({ env: world.env, userAgent: `sealgate/${(0,version/* version */.r)()}` }),
    });
    const { readLocal } = (0,find/* makeReader */.Yv)({ dir: repositoryDir, ...at });
    const named = (0,flags/* listOf */.c3)(values, 'catalogue');
    const catalogues = await loadCatalogues(named.length > 0 ? named : policy.auditCatalogues, readLocal);
    const attested = await readLocal(policy.auditAttestations);
    const attestations = attested === undefined ? [] : await (0,audit_attestations.readAttestations)(attested, policy.auditAttestations);
    checkAttested(attestations, catalogues);
    const evidence = (0,flags/* textOf */.b6)(values, 'evidence');
    const evidenceDir = evidence === undefined
        ? external_node_path_default().join(repositoryDir, policy.evidencePath)
        : external_node_path_default().resolve(world.cwd, evidence);
    return {
        repositoryDir,
        evidenceDir,
        shown: evidence ?? policy.evidencePath,
        ...(evidence === undefined ? { inside: repositoryDir } : {}),
        policy,
        policyDigest: (0,merge/* policyDigest */.p1)(policy),
        context: runtime.context,
        catalogues,
        attestations,
        readLocal,
        // Evidence from outside of the repository is nothing that a pull request could bring.
        ...(base === undefined || !(evidenceDir === repositoryDir || (0,files/* isInside */.FK)(repositoryDir, evidenceDir))
            ? {}
            : { base: await (0,branch_records/* readBaseLedger */.J0)(evidenceDir, base) }),
    };
}
/** The base that the user names, else the pull request's. @throws SealgateError INPUT_NOT_FOUND */
async function findBase(dir, values, { pullRequest }) {
    const ref = (0,flags/* textOf */.b6)(values, 'base') ?? pullRequest?.baseSha;
    if (ref === undefined)
        return undefined;
    const commit = await (0,base/* resolveBase */.g)(dir, ref);
    if (commit !== undefined)
        return { ref, commit };
    throw new errors/* SealgateError */.De('INPUT_NOT_FOUND', `The base '${ref}' is no commit here`, {
        hint: 'Check out with fetch-depth: 0, or fetch the branch first.',
    });
}
/**
 * Attestations among the evidence. One that cannot be read, or that speaks of a day after it was filed, is left out
 * and told: it cannot be mended where it is.
 */
async function filedAttestations(evidence) {
    const attestations = [];
    const notes = [];
    for (const { number, record } of evidence.records) {
        if (record.action !== 'add' || (0,record_about/* aboutRecord */.b)(record).what !== record_about/* ATTESTATION */.B)
            continue;
        for (const { path: name, sha256 } of record.files) {
            const content = evidence.contents.get(sha256);
            try {
                if (content === undefined)
                    throw new Error('it is no .yml, .yaml or .json file');
                if (content.state === 'unreadable')
                    throw new Error(content.reason);
                for (const said of await (0,audit_attestations.readAttestations)(Buffer.from(content.text), name)) {
                    if (said.when > record.time.slice(0, 10))
                        throw new Error(`it speaks of ${said.when}, and was filed on ${record.time.slice(0, 10)}`);
                    const by = record.actor.login ?? record.actor.id;
                    attestations.push({
                        ...said,
                        from: name,
                        filed: { record: number, time: record.time, ...(by === undefined ? {} : { by }) },
                    });
                }
            }
            catch (error) {
                notes.push(`The attestation ${name} of record ${number} does not count: ${(0,errors/* messageOf */.bD)(error)}`);
            }
        }
    }
    return { attestations, notes };
}

;// CONCATENATED MODULE: ./build/commands/stages/last-assessment.js






const CAP = 64 * 1024 * 1024;
/** What the record of an audit says it did. */
const AUDIT_ACTION = 'audit';
/** What its file is called among the evidence. */
const ASSESSMENT = 'assessment';
/**
 * The newest assessment of the same period that the ledger names and that is what was filed. One that is not is told
 * and passed over: another one is compared with, or none.
 */
async function lastAssessment(dir, { records }, period) {
    const notes = [];
    const audits = records.filter(({ record }) => record.action === AUDIT_ACTION && record.object === `${ASSESSMENT}/${period}`);
    for (const entry of [...audits].reverse()) {
        try {
            return { found: await readAssessment(dir, entry), notes };
        }
        catch (error) {
            notes.push(`The assessment of record ${entry.number} is not compared with: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    return { notes };
}
async function readAssessment(dir, { number, record }) {
    const file = record.files.find(({ path }) => (0,evidence_name/* isEvidenceOf */.h)(path, ASSESSMENT));
    if (file === undefined)
        throw new Error('its record names no assessment');
    const bytes = await (0,files/* readCapped */.EF)((0,evidence_content/* contentPath */.n)(dir, file), CAP);
    if ((0,digest/* sha256Hex */.f)(bytes) !== file.sha256)
        throw new Error(`${file.path} has another content than was recorded`);
    const { assessmentSchema } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(2325)]).then(__webpack_require__.bind(__webpack_require__, 22325));
    const parsed = assessmentSchema.safeParse((0,json_json/* parseJson */.q)(bytes, file.path));
    if (!parsed.success)
        throw new Error(`${file.path} is no assessment of this kind`);
    return {
        assessment: parsed.data,
        reference: { record: number, time: record.time, sha256: file.sha256 },
    };
}

;// CONCATENATED MODULE: ./build/commands/stages/assess.js










const DAY = 1440;
/**
 * Reads the evidence once, answers every question of the catalogues and of `extra`, and makes the scorecards.
 *
 * @param extra questions that other parts of the audit ask of the same evidence: a checklist's items.
 * @throws SealgateError INPUT_NOT_FOUND where there is no ledger; IO_FAILED.
 */
async function assess(input, { period, extra = [], sealers, own = 0, }, world) {
    const now = (0,io_runtime/* rfc3339 */.ag)(world.now());
    const maxAge = PERIOD_DAYS[period] * DAY;
    const questions = [...questionsOf(input), ...extra];
    const who = await sealers?.(questions);
    const evidence = await readAuditEvidence(input.evidenceDir, {
        assertions: assertionsIn(questions),
        patterns: [ATTESTATION_FILES],
        now,
        maxAge,
        own,
        // Whoever names the folder may mean another repository's.
        ofClone: input.inside !== undefined,
        ...(who === undefined ? {} : { sealers: who }),
        ...(input.base === undefined ? {} : { base: input.base }),
        progress: (records) => world.log.progress(`Reading the evidence: ${records} records`),
    });
    world.log.progress(undefined);
    const filed = await filedAttestations(evidence);
    const attestations = [...input.attestations, ...filed.attestations];
    const answerAll = await loadAnswers(questions);
    const { policy, policyDigest } = input;
    const answered = answerAll(questions, { evidence, attestations, now, maxAge, policy, policyDigest });
    const answers = new Map(answered.map((one) => [one.id, one]));
    const last = await lastAssessment(input.evidenceDir, evidence, period);
    return {
        input,
        evidence,
        attestations,
        answers,
        assessment: assessmentOf(input, { evidence, answers, period, now, last: last.found }),
        ...(last.found === undefined ? {} : { previous: last.found.assessment }),
        notes: [...filed.notes, ...last.notes],
    };
}
function questionsOf({ catalogues }) {
    return catalogues.flatMap(({ catalogue }) => catalogue.controls.map((control) => ({ id: (0,audit_control/* controlKey */.v)(catalogue, control), question: control.answer })));
}
function assessmentOf(input, { evidence, answers, period, now, last }) {
    const since = after(now, -PERIOD_DAYS[period] * DAY);
    const { ledger, runs, faults } = evidence;
    const repository = input.context.repository?.slug ?? input.context.repository?.url;
    return {
        schema: 'sealgate/assessment/v1',
        time: now,
        period,
        since,
        tool: { name: 'sealgate', version: (0,version/* version */.r)() },
        ...(repository === undefined ? {} : { repository }),
        ledger: {
            records: ledger.intact,
            ...(ledger.last === undefined ? {} : { last: ledger.last }),
            ...(ledger.tampering === undefined ? {} : { tampering: ledger.tampering }),
        },
        faults,
        runs: { total: runs.length, inPeriod: runs.filter(({ time }) => time >= since && time <= now).length },
        policy: input.policyDigest,
        ...(last === undefined ? {} : { previous: last.reference }),
        scorecards: input.catalogues.map((loaded) => scorecardOf(loaded, answers, last?.assessment.scorecards.find(({ catalogue }) => catalogue.id === loaded.catalogue.id))),
    };
}

// EXTERNAL MODULE: ./build/io/git/git.js + 2 modules
var git = __webpack_require__(19833);
;// CONCATENATED MODULE: ./build/io/git/last-change.js

/**
 * When the history of the checked-out commit last touched files.
 *
 * @param globs of paths relative to `dir`, without braces.
 */
async function lastChange(dir, globs) {
    const shallow = await (0,git.git)(dir, ['rev-parse', '--is-shallow-repository']);
    if (shallow.exitCode !== 0)
        return { state: 'unknown', reason: 'this is no git repository with a commit' };
    if (shallow.stdout.toString('utf8').trim() === 'true')
        return { state: 'unknown', reason: 'the clone lacks its history (check out with fetch-depth: 0)' };
    const answer = await (0,git.git)(dir, [
        'log',
        '-1',
        '--format=%ct',
        'HEAD',
        '--',
        ...globs.map((glob) => `:(glob)${glob}`),
    ]);
    const seconds = answer.stdout.toString('utf8').trim();
    if (answer.exitCode !== 0)
        return { state: 'unknown', reason: `git cannot say: ${answer.stderr.trim().split('\n')[0] ?? ''}` };
    if (seconds === '')
        return { state: 'known' };
    return { state: 'known', time: new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z') };
}

// EXTERNAL MODULE: ./build/publish/who.js
var publish_who = __webpack_require__(7399);
;// CONCATENATED MODULE: ./build/commands/stages/audit-fetch.js




/** The items of a checklist as questions. */
function itemQuestions({ items }) {
    return items.map(({ id, answer }) => ({ id, question: answer }));
}
/**
 * Fetches what a checklist's items ask for, before anything is judged. In a pull request nothing is: its records do not
 * count, and nothing that it brings may run.
 */
async function fetchForItems(checklist, input, { dryRun, world }) {
    const wanting = checklist.items.filter(({ collect }) => collect !== undefined);
    const refusal = dryRun
        ? 'nothing is fetched with --dry-run'
        : input.base === undefined
            ? undefined
            : 'nothing is fetched where a base is given: the records of a change do not count';
    if (refusal !== undefined)
        return wanting.map(({ id }) => ({ item: id, outcome: 'refused', message: refusal }));
    if (wanting.length === 0)
        return [];
    const { collectItems } = await __webpack_require__.e(/* import() */ 6601).then(__webpack_require__.bind(__webpack_require__, 76601));
    return collectItems(wanting, {
        dir: input.repositoryDir,
        evidenceDir: input.evidenceDir,
        ...(input.inside === undefined ? {} : { repositoryDir: input.inside }),
        policy: input.policy,
        env: world.env,
        who: { ...(0,publish_who/* whoOf */.O)(input.context), time: (0,io_runtime/* rfc3339 */.ag)(world.now()) },
        progress: (text) => world.log.progress(text),
    });
}
/** When what items depend on last changed, by item. */
async function changesOf({ items }, dir) {
    const changes = new Map();
    for (const { id, cycle, changes: globs } of items)
        if (cycle === 'on-change')
            changes.set(id, await lastChange(dir, globs.flatMap(glob/* expandBraces */.PH)));
    return changes;
}

// EXTERNAL MODULE: ./build/publish/evidence-files.js
var evidence_files = __webpack_require__(38076);
// EXTERNAL MODULE: ./build/publish/file-record.js + 2 modules
var file_record = __webpack_require__(28677);
;// CONCATENATED MODULE: ./build/publish/file-texts.js



/**
 * Files texts that this process made from evidence, as one record.
 *
 * @throws SealgateError EVIDENCE_INVALID where a name or the folder is unsafe or the ledger's end was touched; IO_FAILED.
 */
async function fileTexts(options) {
    const staged = options.files.map(({ path, mediaType, text }) => {
        const bytes = Buffer.from(text, 'utf8');
        return {
            path,
            mediaType,
            source: '',
            sha256: (0,digest/* sha256Hex */.f)(bytes),
            bytes: bytes.length,
            untouched: false,
            read: async () => bytes,
        };
    });
    return (0,file_record/* fileRecord */.c)({
        folder: await (0,evidence_files/* openFolder */.NE)(options.evidenceDir, options.repositoryDir),
        staged,
        draft: options.draft,
        ...(options.sealHead === undefined ? {} : { sealHead: options.sealHead }),
    });
}

// EXTERNAL MODULE: ./build/commands/evidence/folder.js
var folder = __webpack_require__(10216);
;// CONCATENATED MODULE: ./build/commands/stages/file-audit.js







/** The assessment as its file, in RFC 8785 canonical JSON. */
function assessmentFile(assessment) {
    return {
        what: ASSESSMENT,
        extension: 'json',
        mediaType: 'application/json',
        text: `${(0,canonical_json/* canonicalJson */.d)(assessment)}\n`,
    };
}
/**
 * Files what an audit made, as one record of the ledger.
 *
 * @throws SealgateError IO_FAILED
 */
async function fileAudit({ input, assessment }, made, world) {
    const who = { ...(0,publish_who/* whoOf */.O)(input.context), time: assessment.time };
    const signer = await (0,folder/* headSigner */.Nw)(made.values, world);
    try {
        const filed = await fileTexts({
            evidenceDir: input.evidenceDir,
            ...(input.inside === undefined ? {} : { repositoryDir: input.inside }),
            files: made.files.map(({ what, extension, mediaType, text }) => ({
                path: (0,evidence_name/* evidenceName */.X)(assessment.time, { scope: 'repo', what, target: made.target, extension }),
                mediaType,
                text,
            })),
            draft: (files) => ({
                ...who,
                action: AUDIT_ACTION,
                object: `${ASSESSMENT}/${assessment.period}`,
                result: { outcome: made.outcome.word, code: errors/* EXIT */.dc[made.outcome.word], message: made.outcome.reason },
                files,
            }),
            ...(signer.sealHead === undefined ? {} : { sealHead: signer.sealHead }),
        });
        return {
            record: filed.head.count,
            hash: filed.record.hash,
            files: filed.record.files.map(({ path }) => path),
            seal: (0,folder/* headSealText */.nn)(filed.headSeal, signer.none),
            notes: filed.notes,
        };
    }
    catch (error) {
        if (!(error instanceof errors/* SealgateError */.De) || error.code !== 'EVIDENCE_INVALID')
            throw error;
        return { refused: (0,errors/* messageOf */.bD)(error) };
    }
}

;// CONCATENATED MODULE: ./build/commands/stages/audit-files.js






/** Audits of one period in one minute; more have no names left. */
const MOST = 100;
/**
 * Everything that an audit leaves: the assessment as JSON, the report as a page and in Markdown in every language, the
 * charts, OSCAL assessment results. Reports name their charts and OSCAL its JSON, so all have one target.
 */
async function auditFiles(report, target) {
    const [{ auditDocument }, { auditHtml }, { auditMarkdown }, { auditTextsOf }, charts, { renderOscal }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7822).then(__webpack_require__.bind(__webpack_require__, 27822)),
        __webpack_require__.e(/* import() */ 9822).then(__webpack_require__.bind(__webpack_require__, 89822)),
        __webpack_require__.e(/* import() */ 6207).then(__webpack_require__.bind(__webpack_require__, 98588)),
        __webpack_require__.e(/* import() */ 6653).then(__webpack_require__.bind(__webpack_require__, 36653)),
        __webpack_require__.e(/* import() */ 8936).then(__webpack_require__.bind(__webpack_require__, 58936)),
        __webpack_require__.e(/* import() */ 1156).then(__webpack_require__.bind(__webpack_require__, 51156)),
    ]);
    const { chartFile } = await __webpack_require__.e(/* import() */ 1076).then(__webpack_require__.bind(__webpack_require__, 1076));
    const name = (what, extension) => (0,evidence_name/* evidenceName */.X)(report.time, { scope: 'repo', what, target, extension });
    const assessment = assessmentFile(report);
    const files = [assessment];
    for (const locale of words/* LOCALES */.YZ) {
        const texts = auditTextsOf(locale);
        const document = auditDocument(report, texts);
        const suffix = locale === 'en' ? '' : `_${locale}`;
        const chartWhat = (id) => `audit_chart-${id}${suffix}`;
        files.push({ what: `audit_report${suffix}`, extension: 'html', mediaType: 'text/html', text: auditHtml(document) }, {
            what: `audit_report${suffix}`,
            extension: 'md',
            mediaType: 'text/markdown',
            text: auditMarkdown(document, (id) => name(chartWhat(id), 'svg')),
        }, ...charts.figureCharts(report.figures, texts, report.time).map((chart) => ({
            what: chartWhat(chart.id),
            extension: 'svg',
            mediaType: 'image/svg+xml',
            text: chartFile(chart),
        })));
    }
    files.push({
        what: 'audit_oscal',
        extension: 'json',
        mediaType: 'application/json',
        text: renderOscal(report, {
            name: name(assessment.what, assessment.extension),
            sha256: (0,digest/* sha256Hex */.f)(assessment.text),
        }),
    });
    return files;
}
/** The period, with a number behind it where an audit of the same minute has its names. */
async function freeTarget(evidenceDir, { time, period }) {
    for (let number = 1;; number += 1) {
        const target = number === 1 ? period : `${period}-${number}`;
        const file = (0,evidence_name/* evidenceName */.X)(time, { scope: 'repo', what: 'assessment', target, extension: 'json' });
        const taken = await (0,promises_.lstat)(external_node_path_default().join(evidenceDir, file)).catch(() => undefined);
        if (taken === undefined || number >= MOST)
            return target;
    }
}

;// CONCATENATED MODULE: ./build/check/audit/state-history.js

/** Assessments that a history goes back: a year of weekly ones. */
const state_history_MOST = 53;
const LETTERS = {
    done: 'd',
    partial: 'p',
    none: 'n',
    stale: 's',
    'not-run': 'x',
    'not-applicable': 'a',
};
const STATES = new Map(Object.entries(LETTERS).map(([state, letter]) => [letter, state]));
const NOT_ASKED = '-';
/** The history of the last assessment with this one at its end. */
function continueHistory(before, time, states) {
    const old = before ?? { times: [], states: {} };
    const times = [...old.times, time].slice(-state_history_MOST);
    const known = new Map(Object.entries(old.states));
    const ids = [...new Set([...known.keys(), ...states.keys()])].sort(compare_text/* compareText */.n);
    const continued = ids.map((id) => {
        const state = states.get(id);
        const past = (known.get(id) ?? '').padStart(old.times.length, NOT_ASKED);
        return [id, `${past}${state === undefined ? NOT_ASKED : LETTERS[state]}`.slice(-times.length)];
    });
    // What nobody has asked for as long as this goes back is forgotten.
    return { times, states: Object.fromEntries(continued.filter(([, letters]) => /[^-]/.test(letters))) };
}
/** What a history says of one thing, oldest first; `undefined` where it was not asked. */
function pastStates({ times, states }, id) {
    const letters = Object.hasOwn(states, id) ? (states[id] ?? '') : '';
    return times.map((time, index) => ({ time, state: STATES.get(letters.charAt(index)) }));
}
/** Whether a state is one that something must be done about. */
function isOpen(state) {
    switch (state) {
        case 'partial':
        case 'none':
        case 'stale':
        case 'not-run':
            return true;
        case 'done':
        case 'not-applicable':
            return false;
    }
}

;// CONCATENATED MODULE: ./build/check/audit/delta.js

/** More is better; data that are missing are worse than a plain no. */
const delta_RANK = {
    done: 4,
    partial: 3,
    none: 2,
    stale: 1,
    'not-run': 0,
};
/**
 * What got better and what worse since the assessment before.
 *
 * @param history this assessment is its last.
 */
function delta_deltaOf(judged, history) {
    const since = history.times.at(-2);
    if (since === undefined)
        return undefined;
    const better = [];
    const worse = [];
    for (const { id, title, answered } of judged) {
        const before = pastStates(history, id).at(-2)?.state;
        const after = answered.state;
        if (before === undefined || before === 'not-applicable' || after === 'not-applicable')
            continue;
        const step = delta_RANK[after] - delta_RANK[before];
        if (step !== 0)
            (step > 0 ? better : worse).push({ id, title, before, after });
    }
    return { since, better, worse };
}

;// CONCATENATED MODULE: ./build/model/audit/buckets.js
const BUCKET_OF = {
    daily: 'day',
    weekly: 'week',
    monthly: 'month',
    quarterly: 'quarter',
};
/** How many buckets a trend goes back. */
const BUCKETS_SHOWN = { day: 30, week: 26, month: 24, quarter: 12 };
const buckets_DAY = 86_400_000;
/**
 * The name of the bucket that a time is in, UTC: `2026-11-21`, `2026-W47` (ISO 8601), `2026-11`, `2026-Q4`.
 *
 * @param time RFC 3339 UTC
 */
function bucketOf(time, bucket) {
    switch (bucket) {
        case 'day':
            return time.slice(0, 10);
        case 'week':
            return isoWeek(Date.parse(time));
        case 'month':
            return time.slice(0, 7);
        case 'quarter':
            return `${time.slice(0, 4)}-Q${Math.ceil(Number(time.slice(5, 7)) / 3)}`;
    }
}
/** The newest buckets until `now`, oldest first: as many as a trend shows, or since `first` where that is later. */
function bucketsUntil(now, bucket, first) {
    const names = [];
    const oldest = first === undefined ? bucketOf(now, bucket) : bucketOf(first, bucket);
    // A day at a time names every bucket, whatever its length.
    for (let at = Date.parse(now); names.length < BUCKETS_SHOWN[bucket]; at -= buckets_DAY) {
        const name = bucketOf(new Date(at).toISOString(), bucket);
        if (names.at(-1) === name)
            continue;
        if (name < oldest)
            break;
        names.push(name);
    }
    return names.reverse();
}
/** ISO 8601: the week belongs to the year of its Thursday. */
function isoWeek(at) {
    const date = new Date(at);
    const weekday = (date.getUTCDay() + 6) % 7;
    const thursday = new Date(at + (3 - weekday) * buckets_DAY);
    const year = thursday.getUTCFullYear();
    const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / buckets_DAY / 7);
    return `${year}-W${String(week).padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./build/check/audit/episodes.js

/**
 * Follows problems from the first run in which they blocked or warned to the first that shows them gone. A run shows
 * that only where the check that found it ran, and where a tool that had seen it reported again: what nobody looked
 * for is not fixed. An exception does not fix anything either.
 */
function createEpisodes() {
    const open = new Map();
    const fixed = [];
    const reporting = new Set();
    return {
        open,
        fixed,
        follow(run) {
            const reported = new Set(run.reports.map(({ tool }) => tool));
            for (const tool of reported)
                reporting.add(tool);
            const there = new Map(run.findings.map((finding) => [finding.fingerprint, finding]));
            const gone = [];
            for (const [fingerprint, episode] of open) {
                if (there.has(fingerprint) || run.checks.get(episode.check)?.state !== 'ran')
                    continue;
                if (!reportedAgain(episode.tools, reported, reporting))
                    continue;
                // A clock that went back between two runs makes no problem mended before it came.
                const days = Math.max(0, (0,calendar/* daysBetween */.YM)(episode.since, run.time));
                gone.push({ severity: episode.severity, days });
                open.delete(fingerprint);
            }
            fixed.push(...gone);
            for (const problem of there.values())
                takeIn(open, problem, run.time);
            return gone;
        },
    };
}
function takeIn(open, { fingerprint, severity, check, tools, outcome }, time) {
    const before = open.get(fingerprint);
    if (before === undefined && outcome === 'accept')
        return;
    const since = before?.since ?? time;
    open.set(fingerprint, { severity, check, tools, waived: outcome === 'accept', since });
}
/**
 * Tools that never gave a report are sources that the check itself asks: there, that it ran is enough.
 *
 * @param reported tools with a report of this run.
 * @param reporting tools that ever gave one.
 */
function reportedAgain(tools, reported, reporting) {
    const reporters = tools.filter((tool) => reporting.has(tool));
    return reporters.length === 0 || reporters.some((tool) => reported.has(tool));
}
/** Of sorted numbers. @returns 0 for none. */
function median(sorted) {
    const middle = sorted.length / 2;
    const upper = sorted[Math.floor(middle)] ?? 0;
    return Number.isInteger(middle) ? ((sorted[middle - 1] ?? upper) + upper) / 2 : upper;
}
/** Of sorted numbers, by the nearest rank. @returns 0 for none. */
function percentile(sorted, share) {
    return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

;// CONCATENATED MODULE: ./build/check/audit/trend.js


/** Tallies runs by day, week, month or quarter; what a bucket's last run says of the state is the bucket's. */
function createTrend(bucket) {
    const tallies = new Map();
    return {
        add(run, exceptions, fixed) {
            const name = bucketOf(run.time, bucket);
            const tally = tallies.get(name) ?? { runs: 0, passed: 0, failed: 0, incomplete: 0, fixDays: [] };
            tallies.set(name, tally);
            tally.runs += 1;
            if (run.verdict === 'pass')
                tally.passed += 1;
            else if (run.verdict === 'fail')
                tally.failed += 1;
            else
                tally.incomplete += 1;
            tally.open = run.findings.filter(({ outcome }) => outcome !== 'accept').length;
            tally.exceptions = exceptions;
            tally.signatures = shareOf(run, 'signatures') ?? tally.signatures;
            tally.provenance = shareOf(run, 'provenance') ?? tally.provenance;
            tally.fixDays.push(...fixed.map(({ days }) => days));
        },
        points: (buckets) => buckets.map((name) => pointOf(name, tallies.get(name))),
    };
}
function shareOf(run, check) {
    const found = run.checks.get(check);
    if (found?.state !== 'ran' || found.total === 0)
        return undefined;
    return (100 * (found.counts.verified ?? 0)) / found.total;
}
function pointOf(bucket, tally) {
    if (tally === undefined)
        return { bucket, runs: 0, passed: 0, failed: 0, incomplete: 0, fixed: 0 };
    const { fixDays, ...known } = tally;
    const days = fixDays.sort((a, b) => a - b);
    return {
        bucket,
        ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
        fixed: days.length,
        ...(days.length === 0 ? {} : { fixedMedianDays: median(days) }),
    };
}

;// CONCATENATED MODULE: ./build/check/audit/key-figures.js






/**
 * Key figures over the runs that a ledger tells, of one line of development: that of the newest run outside of pull
 * requests. Runs of pull requests do not count: what they had may never have been merged.
 */
function keyFigures(input) {
    const bucket = BUCKET_OF[input.period];
    const outline = { freshness: freshnessOf(input), bucket };
    const newest = input.runs.findLast(({ pullRequest }) => pullRequest === undefined);
    if (newest === undefined)
        return { ...outline, runs: 0, timeToFix: [], open: [], exceptions: [], trend: [] };
    const runs = input.runs.filter(({ pullRequest, ref }) => pullRequest === undefined && ref === newest.ref);
    const episodes = createEpisodes();
    const trend = createTrend(bucket);
    for (const run of runs)
        trend.add(run, exceptionsOf(run).size, episodes.follow(run));
    const first = runs[0]?.time ?? newest.time;
    const signatures = coverageOf(runs, 'signatures');
    const provenance = coverageOf(runs, 'provenance');
    return {
        ...(newest.ref === undefined ? {} : { ref: newest.ref }),
        runs: runs.length,
        first,
        last: newest.time,
        timeToFix: fixTimes(episodes),
        open: openProblems(episodes, input.now),
        exceptions: exceptionAges(runs, newest, input),
        ...(signatures === undefined ? {} : { signatures }),
        ...(provenance === undefined ? {} : { provenance }),
        ...outline,
        trend: trend.points(bucketsUntil(input.now, bucket, first)),
    };
}
/** What the newest run that measured it says. */
function coverageOf(runs, check) {
    const run = runs.findLast(({ checks }) => {
        const found = checks.get(check);
        return found?.state === 'ran' && found.total > 0;
    });
    const found = run?.checks.get(check);
    if (run === undefined || found === undefined)
        return undefined;
    return { verified: found.counts.verified ?? 0, total: found.total, time: run.time };
}
/** How many problems each exception waived in a run. */
function exceptionsOf({ findings }) {
    const needed = new Map();
    for (const { outcome, reason, exception } of findings)
        if (outcome === 'accept' && reason === 'exception' && exception !== undefined)
            needed.set(exception, (needed.get(exception) ?? 0) + 1);
    return needed;
}
/** The oldest first. */
function exceptionAges(runs, newest, { now, expiries }) {
    const used = new Map();
    for (const run of runs)
        for (const [id, problems] of exceptionsOf(run))
            used.set(id, { first: used.get(id)?.first ?? run.time, last: run.time, problems });
    return [...used]
        .map(([id, { first, last, problems }]) => {
        const expires = expiries.get(id);
        return {
            id,
            firstUsed: first,
            ageDays: (0,calendar/* daysBetween */.YM)(first, now),
            inUse: last === newest.time,
            ...(expires === undefined ? {} : { expires }),
            problems,
        };
    })
        .sort((a, b) => (0,compare_text/* compareText */.n)(a.firstUsed, b.firstUsed) || (0,compare_text/* compareText */.n)(a.id, b.id));
}
function fixTimes({ fixed }) {
    return bySeverity(fixed).map(([severity, all]) => {
        const days = all.map((one) => one.days).sort((a, b) => a - b);
        return { severity, fixed: days.length, medianDays: median(days), p90Days: percentile(days, 0.9) };
    });
}
function openProblems({ open }, now) {
    return bySeverity([...open.values()]).map(([severity, all]) => ({
        severity,
        open: all.length,
        waived: all.filter(({ waived }) => waived).length,
        oldestDays: all.reduce((most, { since }) => Math.max(most, (0,calendar/* daysBetween */.YM)(since, now)), 0),
    }));
}
function bySeverity(all) {
    return [...severity/* SEVERITIES */.oC]
        .sort(severity/* compareSeverity */.zK)
        .map((severity) => [severity, all.filter((one) => one.severity === severity)])
        .filter(([, some]) => some.length > 0);
}
/** What is stalest for its limit first, then what has no limit, the oldest first. */
function freshnessOf({ now, newest, limits }) {
    const used = (one) => (one.limitDays === undefined ? -1 : one.ageDays / one.limitDays);
    return [...newest]
        .map(([kind, time]) => {
        const limitDays = limits.get(kind);
        return {
            kind,
            time,
            ageDays: (0,calendar/* daysBetween */.YM)(time, now),
            ...(limitDays === undefined ? {} : { limitDays }),
        };
    })
        .sort((a, b) => used(b) - used(a) || b.ageDays - a.ageDays || (0,compare_text/* compareText */.n)(a.kind, b.kind));
}

;// CONCATENATED MODULE: ./build/check/audit/newest.js


const newest_DAY = 1440;
/** What a ledger writes about itself and its audits: no evidence of anything else. */
const OWN = ['audit', 'merge', 'anchor', 'prune', 'tombstone'];
/** The newest evidence of every kind: `prod/restore_test`, `repo/gate`, and the reports of the newest runs. */
function newestEvidence(records, runs) {
    const newest = new Map();
    for (const { record } of records) {
        const { scope, what } = (0,record_about/* aboutRecord */.b)(record);
        if (!OWN.includes(what))
            newest.set(`${scope}/${what}`, record.time);
    }
    for (const { reports, time } of runs)
        for (const { tool } of reports)
            newest.set(`report/${tool}`, time);
    return newest;
}
/** Days that evidence of a kind may be old, by the questions that its newest files would answer. */
function evidenceLimits(records, questions) {
    const files = new Map();
    for (const { record } of records) {
        const { scope, what } = (0,record_about/* aboutRecord */.b)(record);
        files.set(`${scope}/${what}`, record.files.map(({ path }) => path));
    }
    const limits = new Map();
    const limit = (kind, minutes) => {
        if (minutes !== undefined)
            limits.set(kind, Math.min(limits.get(kind) ?? Number.POSITIVE_INFINITY, minutes / newest_DAY));
    };
    for (const question of questions.flatMap(leaves)) {
        if (question.kind === 'automatic' && question.fact === 'gate-runs')
            limit('repo/gate', question.maxAge);
        if (question.kind !== 'assertion')
            continue;
        const fits = (0,glob/* globMatcher */.fU)(question.file);
        for (const [kind, names] of files)
            if (names.some(fits))
                limit(kind, question.maxAge);
    }
    return limits;
}
function leaves(question) {
    return question.kind === 'all-of' || question.kind === 'any-of'
        ? question.parts.flatMap(leaves)
        : [question];
}

;// CONCATENATED MODULE: ./build/check/audit/overdue.js




const overdue_DAY = 86_400_000;
/** Items and controls whose answer is due, the longest first; what was never answered leads. */
function overdueOf(items, scorecards, now) {
    const controls = scorecards.flatMap(({ catalogue, controls: all }) => all.flatMap((control) => staleControl((0,audit_control/* controlKey */.v)(catalogue, control), control, now)));
    return [...items.flatMap((item) => overdueItem(item, now)), ...controls].sort((a, b) => rank(a) - rank(b) || (b.days ?? 0) - (a.days ?? 0) || (0,compare_text/* compareText */.n)(a.id, b.id));
}
function rank({ why }) {
    return ['never', 'unknown', 'changed', 'age'].indexOf(why);
}
function overdueItem(item, now) {
    const { id, title, cycle, answered, changed, changeUnknown } = item;
    const { state, time } = answered;
    if (state === 'not-applicable')
        return [];
    const outline = { id, title, cycle };
    if (time === undefined)
        return [{ ...outline, why: 'never', reason: answered.reason }];
    if (cycle === 'on-change') {
        if (changeUnknown !== undefined)
            return [{ ...outline, why: 'unknown', last: time, reason: changeUnknown }];
        if (changed === undefined || changed <= time)
            return state === 'stale' ? [byAge(outline, answered, now)] : [];
        return [{ ...outline, why: 'changed', last: time, due: changed, days: wholeDays(changed, now) }];
    }
    const due = new Date(Date.parse(time) + CYCLE_DAYS[cycle] * overdue_DAY).toISOString().replace('.000Z', 'Z');
    if (due > now && state !== 'stale')
        return [];
    return [byAge(outline, { ...answered, due: answered.due ?? due }, now)];
}
function staleControl(id, { title, answered }, now) {
    return answered.state === 'stale' ? [byAge({ id, title, cycle: 'evidence' }, answered, now)] : [];
}
function byAge(outline, { time, due }, now) {
    return {
        ...outline,
        why: 'age',
        ...(time === undefined ? {} : { last: time }),
        ...(due === undefined ? {} : { due, days: wholeDays(due, now) }),
    };
}
function wholeDays(from, to) {
    return Math.max(0, Math.floor((0,calendar/* daysBetween */.YM)(from, to)));
}

// EXTERNAL MODULE: ./build/model/data/group.js
var group = __webpack_require__(93929);
;// CONCATENATED MODULE: ./build/check/audit/risks.js






const risks_TOP = 10;
/** How far back counts for how often something was not done. */
const LOOK_BACK_DAYS = 366;
/**
 * Gaps, the highest risk first, and the ten risks that matter most. What was answered with no comes before what nobody
 * has looked at. Every number is computed from data, as docs/audit.md says.
 */
function gapsAndRisks(judged, history, now) {
    const rated = groupsOf(judged.filter(({ answered }) => isOpen(answered.state))).map((group) => ({
        group,
        impact: impactOf(group),
        likelihood: likelihoodOf(group.first.id, history, now),
    }));
    const gaps = rated
        .map(gapOf)
        .sort((a, b) => (b.risk ?? 0) - (a.risk ?? 0) ||
        b.impact - a.impact ||
        ORDER[a.state] - ORDER[b.state] ||
        compareIds(a.id, b.id));
    const risks = rated
        .map((one) => riskOf(one, recoverabilityOf(one.group.first.id, history, now)))
        .sort((a, b) => Number(b.likelihood.known) - Number(a.likelihood.known) ||
        b.priority - a.priority ||
        b.impact.value - a.impact.value ||
        compareIds(a.gap, b.gap))
        .slice(0, risks_TOP)
        .map((risk, index) => ({ ...risk, rank: index + 1 }));
    return { gaps, risks };
}
/** The checklist's own items before controls of catalogues, which have a `/`. */
function compareIds(a, b) {
    return Number(a.includes('/')) - Number(b.includes('/')) || (0,compare_text/* compareText */.n)(a, b);
}
const ORDER = {
    none: 0,
    partial: 1,
    'not-run': 2,
    stale: 3,
    done: 4,
    'not-applicable': 5,
};
function groupsOf(open) {
    return [...(0,group/* groupBy */.$)(open, causeOf).values()].map((all) => ({ first: all[0], all }));
}
/**
 * What would have to change: of those that ask the very same that, and where there is no answer the reason why, so that
 * a gate that did not run is one gap and not thirty, and a benchmark that nobody filed not a hundred.
 */
function causeOf({ id, asked, answered }) {
    const evidence = withoutPeople(asked);
    if (evidence === undefined)
        return id;
    const silent = answered.state === 'stale' || answered.state === 'not-run';
    const single = evidence.kind === 'automatic' || evidence.kind === 'assertion';
    return single && silent ? machineReason(answered) : (0,canonical_json/* canonicalJson */.d)(evidence);
}
/** Why there is no answer, without what people did not say either. */
function machineReason({ parts = [], reason }) {
    const machine = parts.filter(({ how }) => how !== 'attestation');
    const [only] = machine;
    return only !== undefined && machine.length === 1 ? only.reason : reason;
}
/** Patterns of the evidence that would answer what nothing in the ledger answers, or nothing that is young enough. */
function wantedFiles({ asked, answered: { state, evidence, by } }) {
    const lacks = state === 'stale' ? by === undefined : state === 'not-run' && evidence.length === 0;
    if (!lacks)
        return [];
    const found = [];
    const visit = (question) => {
        if (question.kind === 'assertion')
            found.push(question.file);
        else if ('parts' in question)
            question.parts.forEach(visit);
    };
    visit(asked);
    return [...new Set(found)];
}
/** Whether several controls have no answer because the gate has none; the checklist's own item says itself what to do. */
function waitsForGate({ first, all }) {
    const silent = first.answered.state === 'stale' || first.answered.state === 'not-run';
    return (all.length > 1 && silent && first.id.includes('/') && withoutPeople(first.asked)?.kind === 'automatic');
}
/**
 * What is said to do about a group, by the first that says anything. Where nothing is known of several, what each would
 * ask for is not what to do: first somebody has to look.
 */
function remedyOf(group) {
    const { first, all } = group;
    // A checklist's own item says what to file.
    const looks = first.id.includes('/') && (wantedFiles(first).length > 0 || waitsForGate(group));
    if (all.length > 1 && looks)
        return {};
    return all.find((one) => one.action !== undefined) ?? first;
}
/** What of a question evidence answers: people attest one thing at a time, by its name. */
function withoutPeople(question) {
    switch (question.kind) {
        case 'attestation':
            return undefined;
        case 'all-of':
            return question.parts.some((part) => withoutPeople(part) === undefined) ? undefined : question;
        case 'any-of': {
            const parts = question.parts.flatMap((part) => withoutPeople(part) ?? []);
            const [first, ...more] = parts;
            if (first === undefined)
                return undefined;
            return more.length === 0 ? first : { kind: 'any-of', parts };
        }
        case 'automatic':
        case 'assertion':
            return question;
    }
}
function gapOf({ group, impact, likelihood }) {
    const { first, all } = group;
    const { state, reason } = first.answered;
    const risk = likelihood.known ? impact.value * likelihood.value : undefined;
    const { action, difficulty, effort } = remedyOf(group);
    const wanted = wantedFiles(first);
    return {
        id: first.id,
        ids: all.map(({ id }) => id),
        title: first.title,
        reason,
        state,
        impact: impact.value,
        ...(risk === undefined ? {} : { risk }),
        level: risk === undefined ? 'unknown' : levelOf(risk),
        ...(wanted.length === 0 ? {} : { wanted }),
        ...(waitsForGate(group) ? { waitsForGate: true } : {}),
        ...(action === undefined ? {} : { action }),
        ...(difficulty === undefined ? {} : { difficulty }),
        ...(effort === undefined ? {} : { effort }),
    };
}
/** Of impact × likelihood, 1 to 25. */
function levelOf(risk) {
    if (risk >= 16)
        return 'critical';
    if (risk >= 10)
        return 'high';
    return risk >= 5 ? 'medium' : 'low';
}
function riskOf({ group, impact, likelihood }, recoverability) {
    const { first } = group;
    const detectability = detectabilityOf(first.answered);
    const { action: measures, sideEffects } = remedyOf(group);
    return {
        rank: 0,
        gap: first.id,
        title: first.title,
        impact,
        likelihood,
        detectability,
        recoverability,
        priority: impact.value * likelihood.value * detectability.value * recoverability.value,
        ...(measures === undefined ? {} : { measures }),
        ...(sideEffects === undefined ? {} : { sideEffects }),
    };
}
/** The highest weight that a file gives to one of them. */
function impactOf({ all }) {
    const weight = all.reduce((most, one) => Math.max(most, one.impact), 1);
    return { value: Math.min(5, weight), known: true, basis: { kind: 'weight', weight } };
}
/** In how many of the last year's assessments that had data it was not done. */
function likelihoodOf(id, history, now) {
    const answered = pastStates(history, id).filter(({ time, state }) => (state === 'done' || state === 'partial' || state === 'none') &&
        (0,calendar/* daysBetween */.YM)(time, now) <= LOOK_BACK_DAYS);
    if (answered.length === 0)
        return { value: 5, known: false, basis: { kind: 'none' } };
    const open = answered.filter(({ state }) => state !== 'done').length;
    return {
        value: 1 + Math.round((4 * open) / answered.length),
        known: true,
        basis: { kind: 'history', open, answered: answered.length },
    };
}
/** How soon somebody would notice that it got worse. */
function detectabilityOf(answered) {
    const { state, monitored, automated, evidenced, by } = answered;
    const of = (value, watch) => ({
        value,
        known: true,
        basis: { kind: 'watch', by: watch },
    });
    if (state === 'stale' || state === 'not-run')
        return of(5, 'nobody');
    if (monitored)
        return of(1, 'monitored');
    if (automated)
        return of(2, 'automated');
    if (evidenced)
        return of(3, 'evidence');
    return by === undefined ? of(5, 'nobody') : of(4, 'person');
}
/** How long it took to be mended the last times; else for how long it has been open. */
function recoverabilityOf(id, history, now) {
    const mended = [];
    let since;
    for (const { time, state } of pastStates(history, id)) {
        if (state === 'not-applicable')
            since = undefined;
        else if (state === 'none' || state === 'partial')
            since ??= time;
        else if (state === 'done') {
            if (since !== undefined)
                mended.push((0,calendar/* daysBetween */.YM)(since, time));
            since = undefined;
        }
    }
    if (mended.length > 0) {
        const days = median(mended.sort((a, b) => a - b));
        return { value: dayScale(days), known: true, basis: { kind: 'recovery', days, times: mended.length } };
    }
    const open = since === undefined ? 0 : (0,calendar/* daysBetween */.YM)(since, now);
    if (open > 0)
        return { value: dayScale(open), known: true, basis: { kind: 'open-for', days: open } };
    return { value: 5, known: false, basis: { kind: 'none' } };
}
/** A day, a week, a month, a quarter, more. */
function dayScale(days) {
    const steps = [1, 7, 31, 92];
    const step = steps.findIndex((most) => days <= most);
    return step === -1 ? 5 : step + 1;
}

;// CONCATENATED MODULE: ./build/check/audit/trail.js




/**
 * How much of what should be logged is logged, by environment. What the file says is in place counts as shown only
 * where evidence that is young enough shows it; where the file asks for such evidence and there is none, it does not
 * count at all.
 *
 * @param now RFC 3339 UTC
 */
function assessTrail(loaded, records, now) {
    const { trail, from, digest } = loaded;
    const environments = Object.entries(trail.environments).map(([environment, requirement]) => ({ environment, requirement }));
    const results = environments.flatMap((required) => trail.entries.map((entry) => resultOf(entry, required, { records, now })));
    return {
        from,
        digest,
        coverage: environments.map((required) => trail_coverageOf(required, results)),
        results: results.sort(compareResults),
    };
}
function resultOf(entry, required, ledger) {
    const { environment } = required;
    const { states, evidence, ...rest } = entry;
    const said = Object.hasOwn(states, environment) ? (states[environment] ?? 'missing') : 'missing';
    const outline = { ...rest, ...required, said };
    if (said !== 'in-place')
        return { ...outline, state: said };
    if (evidence === undefined)
        return { ...outline, state: 'said' };
    const pattern = evidence.file.replaceAll('{environment}', environment);
    const found = newest(ledger.records, pattern);
    if (found === undefined)
        return { ...outline, state: 'not-shown' };
    const old = (0,calendar/* daysBetween */.YM)(found.time, ledger.now) * 1440 > evidence.maxAge;
    return { ...outline, state: old ? 'stale' : 'shown', evidence: found };
}
/** The newest file whose name fits, of a record whose outcome is not `fail`. */
function newest(records, pattern) {
    const fits = (0,glob/* globMatcher */.fU)(pattern);
    for (let index = records.length - 1; index >= 0; index -= 1) {
        const { number, record } = records[index];
        const file = record.files.find(({ path }) => fits(path));
        if (file !== undefined && record.result.outcome !== 'fail')
            return { record: number, file: file.path, sha256: file.sha256, time: record.time };
    }
    return undefined;
}
const NOTIFICATION = { mandatory: 0, recommended: 1, none: 2 };
const STATE = {
    missing: 0,
    'not-shown': 1,
    stale: 2,
    partial: 3,
    said: 4,
    shown: 5,
    'not-applicable': 6,
};
/** Gaps first; of them those whose notification is mandatory; then by how much is missing. */
function compareResults(a, b) {
    return (Number((0,audit_trail/* isTrailGap */.Zc)(b)) - Number((0,audit_trail/* isTrailGap */.Zc)(a)) ||
        NOTIFICATION[a.notification] - NOTIFICATION[b.notification] ||
        STATE[a.state] - STATE[b.state] ||
        (0,compare_text/* compareText */.n)(b.environment, a.environment) ||
        (0,compare_text/* compareText */.n)(a.id, b.id));
}
function trail_coverageOf(required, results) {
    const here = results.filter(({ environment }) => environment === required.environment);
    const applicable = here.filter(({ state }) => state !== 'not-applicable').length;
    const shown = here.filter(({ state }) => state === 'shown').length;
    const said = here.filter(({ state }) => state === 'said').length;
    return {
        ...required,
        applicable,
        shown,
        said,
        ...(applicable === 0 ? {} : { rate: Math.floor((100 * (shown + said)) / applicable) }),
    };
}

;// CONCATENATED MODULE: ./build/commands/stages/audit-report.js









/** Everything that the audit says, from what was read and answered: no clock, no files. */
function auditReport(of) {
    const { assessed, plan, collected } = of;
    const { assessment, evidence, input, previous } = assessed;
    const { time, period } = assessment;
    const checklist = checklistResult(of);
    const judged = [...judgedItems(checklist.items, plan), ...judgedControls(assessed)];
    const states = new Map(judged.map(({ id, answered }) => [id, answered.state]));
    const history = continueHistory(previous?.history, time, states);
    const { gaps, risks } = gapsAndRisks(judged, history, time);
    const delta = previous === undefined ? undefined : delta_deltaOf(judged, history);
    return {
        ...assessment,
        checklist,
        collected,
        ...(plan.trail === undefined ? {} : { trail: assessTrail(plan.trail, evidence.records, time) }),
        gaps,
        risks,
        overdue: overdueOf(checklist.items, assessment.scorecards, time),
        ...(delta === undefined ? {} : { delta }),
        figures: keyFigures({
            now: time,
            period,
            runs: evidence.runs,
            expiries: new Map(input.policy.exceptions.map(({ id, expires }) => [id, expires])),
            newest: newestEvidence(evidence.records, evidence.runs),
            limits: evidenceLimits(evidence.records, plan.checklist.checklist.items.map(({ answer }) => answer)),
        }),
        history,
    };
}
function checklistResult({ plan, assessed, collected, changes }) {
    const { checklist } = plan;
    const items = checklist.checklist.items.flatMap((item) => {
        const answer = assessed.answers.get(item.id);
        if (answer === undefined)
            return [];
        const change = changes.get(item.id);
        const fetched = collected.find((one) => one.item === item.id);
        const answered = withChange(withFetched(answer, fetched), change);
        const score = (0,audit_answered/* scoreOf */.uw)(answered);
        return [
            {
                ...shownItem(item),
                answered,
                ...(score === undefined ? {} : { score }),
                ...(change?.state === 'known' && change.time !== undefined ? { changed: change.time } : {}),
                ...(change?.state === 'unknown' ? { changeUnknown: change.reason } : {}),
            },
        ];
    });
    return { title: checklist.checklist.title, from: checklist.from, digest: checklist.digest, items };
}
function shownItem({ answer: _answer, collect: _collect, changes: _changes, ...shown }) {
    return shown;
}
/** What was fetched, or why nothing was, is the better part of the reason. */
function withFetched(answered, fetched) {
    if (fetched === undefined)
        return answered;
    if (fetched.outcome === 'filed')
        return { ...answered, reason: `${fetched.message}; ${answered.reason}` };
    return answered.state === 'not-run'
        ? { ...answered, reason: `Nothing could be fetched: ${fetched.message}` }
        : answered;
}
/** An answer from before the last change, or of which that cannot be told, is stale. */
function withChange(answered, change) {
    const { time, state } = answered;
    if (change === undefined || time === undefined || (state !== 'done' && state !== 'partial'))
        return answered;
    if (change.state === 'unknown')
        return {
            ...answered,
            state: 'stale',
            reason: `Whether it changed since cannot be told: ${change.reason}`,
        };
    if (change.time === undefined || change.time <= time)
        return answered;
    return {
        ...answered,
        state: 'stale',
        reason: `What it is about changed on ${change.time}, after the answer of ${time}: ${answered.reason}`,
    };
}
function judgedItems(items, { checklist }) {
    const asked = new Map(checklist.checklist.items.map(({ id, answer }) => [id, answer]));
    return items.flatMap((item) => {
        const question = asked.get(item.id);
        return question === undefined ? [] : [{ ...item, asked: question }];
    });
}
function judgedControls({ input, assessment }) {
    return input.catalogues.flatMap(({ catalogue }) => {
        const card = assessment.scorecards.find((one) => one.catalogue.id === catalogue.id);
        const asked = new Map(catalogue.controls.map((control) => [control.id, control.answer]));
        return (card?.controls ?? []).flatMap((control) => {
            const question = asked.get(control.id);
            if (question === undefined)
                return [];
            return [
                {
                    ...control,
                    id: (0,audit_control/* controlKey */.v)(catalogue, control),
                    asked: question,
                    impact: control.weight,
                },
            ];
        });
    });
}

// EXTERNAL MODULE: ./build/model/signatures/workflow-identity.js
var workflow_identity = __webpack_require__(99399);
// EXTERNAL MODULE: ./build/seal/identity.js
var identity = __webpack_require__(54667);
// EXTERNAL MODULE: ./build/seal/keys/keys.js + 1 modules
var keys = __webpack_require__(67068);
// EXTERNAL MODULE: ./build/commands/verify/signer-trust.js
var signer_trust = __webpack_require__(56981);
// EXTERNAL MODULE: ./build/commands/verify/trust.js
var trust = __webpack_require__(16680);
;// CONCATENATED MODULE: ./build/commands/stages/audit-sealers.js






/**
 * Who must have sealed the ledger's head and the runs of the gate: the policy's signers; else the key that the audit itself is given, or in a
 * workflow of a branch any workflow of the same repository and branch. Nobody where nothing asks.
 *
 * @throws SealgateError where a signer's key, or the trusted root, cannot be read.
 */
async function auditSealers(questions, input, { values, world }) {
    if (!questions.some(({ question }) => asksForSeal(question)))
        return undefined;
    const { anyOf, threshold } = input.policy.signers;
    if (anyOf.length > 0) {
        const roots = await (0,trust.rootsOf)(values, world);
        const trusts = [];
        const { repositoryDir: cwd, readLocal } = input;
        for (const signer of anyOf)
            trusts.push(await (0,signer_trust.trustOf)(signer, roots, { cwd, env: world.env, readLocal }));
        return { trusts, needed: threshold };
    }
    const own = await ownTrust(values, world, () => (0,trust.rootsOf)(values, world));
    return own === undefined ? undefined : { trusts: [own], needed: 1 };
}
const ABOUT_SEALS = ['ledger-sealed', 'sbom-sealed', 'verdict-sealed'];
function asksForSeal(question) {
    if ('parts' in question)
        return question.parts.some(asksForSeal);
    return question.kind === 'automatic' && ABOUT_SEALS.includes(question.fact);
}
/** The identity that this very audit seals with. */
async function ownTrust(values, world, roots) {
    const { GITHUB_REPOSITORY: repository, GITHUB_REF: ref, GITHUB_SERVER_URL: server } = world.env;
    if (values.key !== undefined) {
        const signer = await (0,options/* signerOf */.K)(values, world);
        if ('none' in signer || signer.publicKey?.by.kind !== 'public-key')
            return undefined;
        return { kind: 'key', ...(0,keys/* parsePublicKey */.ee)(signer.publicKey.by.pem, '--key'), roots };
    }
    // A run of a pull request is no run of the branch, and only GitHub's own issuer is known by itself.
    if (repository === undefined || ref?.startsWith('refs/heads/') !== true)
        return undefined;
    if ((server ?? GITHUB) !== GITHUB)
        return undefined;
    const workflow = `${GITHUB}/${repository}/.github/workflows/`;
    const constraint = (0,identity/* identityConstraint */.gl)({
        identityRegexp: `${(0,identity/* escapeRegExp */.Nt)(workflow)}[^@/]+@${(0,identity/* escapeRegExp */.Nt)(ref)}`,
        issuer: workflow_identity/* GITHUB_ISSUER */.o,
    });
    return { kind: 'identity', constraint, roots: await roots() };
}
const GITHUB = 'https://github.com';

// EXTERNAL MODULE: ./build/render/words.js
var render_words = __webpack_require__(6729);
;// CONCATENATED MODULE: ./build/commands/audit/report-text.js


/** Open points that a terminal shows; the report has all. */
const SHOWN = 5;
const MARKS = {
    done: '✓',
    partial: '~',
    none: '✗',
    stale: '?',
    'not-run': '?',
    'not-applicable': '–',
};
/** What to do first, and the checklist, as a terminal shows them. */
function reportText({ checklist, risks, gaps, overdue, trail, collected }) {
    const refused = collected.filter(({ outcome }) => outcome !== 'filed');
    const missing = (trail?.results ?? []).filter(audit_trail/* isTrailGap */.Zc);
    return [
        '',
        ...(risks.length === 0 ? ['Nothing is open'] : ['Do first']),
        ...risks.slice(0, SHOWN).flatMap((risk) => riskText(risk, gaps.find(({ id }) => id === risk.gap))),
        ...(gaps.length > SHOWN ? [`  ${(0,render_words/* moreLine */.g0)(gaps.length - SHOWN, 'see the report')}`] : []),
        '',
        checklist.title,
        ...checklist.items.map(({ title, answered }) => `  ${MARKS[answered.state]} ${title} [${answered.state}]${answered.state === 'done' ? '' : `: ${answered.reason}`}`),
        ...refused.map(({ item, message }) => `  note: ${item} was not fetched: ${message}`),
        ...(overdue.length === 0
            ? []
            : [`  ${overdue.length} ${overdue.length === 1 ? 'answer is' : 'answers are'} overdue`]),
        ...(trail === undefined
            ? ['', 'Audit trail: not run, there is no policies/audit-trail.yml']
            : [
                '',
                'Audit trail',
                ...trail.coverage.map(({ environment, requirement, shown, said, applicable }) => `  ${environment} (${requirement}): ${shown + said} of ${applicable} logs, ${shown} shown by evidence`),
                ...missing
                    .slice(0, SHOWN)
                    .map(({ environment, component, log, notification, state }) => `  ✗ ${environment}, ${component}: ${log} [${state}]${notification === 'mandatory' ? ', notification is mandatory' : ''}`),
            ]),
    ];
}
function riskText({ rank, title, gap, priority, measures }, of) {
    const { reason, wanted, waitsForGate, ids = [] } = of ?? {};
    const also = ids.length > 1 ? `, stands for ${ids.length}` : '';
    const todo = measures ??
        (wanted && `file evidence called ${wanted.join(' or ')}`) ??
        (waitsForGate === true ? 'run the gate regularly, with what the reason names' : undefined);
    return [
        `  ${rank}. ${title} (${gap}, priority ${priority}${also})`,
        ...(reason === undefined ? [] : [`     seen  ${reason}`]),
        ...(todo === undefined ? [] : [`     do    ${todo}`]),
    ];
}

;// CONCATENATED MODULE: ./build/commands/audit/text.js


/** Controls of a catalogue that are listed; --json has all. */
const text_SHOWN = 5;
/**
 * The scorecards in a terminal: a line a catalogue, then what is missing, the weightiest first.
 *
 * @param first lines that stand before them: what the reader should do.
 */
function scorecardText({ assessment, notes }, first) {
    const { ledger, period, since, time, runs, previous } = assessment;
    const touched = ledger.tampering;
    return [
        `Audit of ${period === 'daily' ? 'a day' : `the ${period.replace(/ly$/, '')}`}, ${since} to ${time}`,
        `  ${(0,render_words/* count */.U9)(ledger.records, 'record')}, ${(0,render_words/* count */.U9)(runs.inPeriod, 'run')} of the gate in this time (${runs.total} in all)`,
        ...(touched === undefined ? [] : [`  ✗ record ${touched.record} of the ledger: ${touched.message}`]),
        ...assessment.faults
            .slice(0, text_SHOWN)
            .map(({ record, file, reason }) => `  ✗ record ${record}, ${file}: ${reason}`),
        previous === undefined
            ? '  no assessment of such a period before'
            : `  compared with record ${previous.record}, of ${previous.time}`,
        ...notes.map((note) => `  note: ${note}`),
        ...first,
        ...assessment.scorecards.flatMap(cardText),
    ];
}
function cardText({ catalogue, totals, controls, delta }) {
    const { states } = totals;
    const gaps = controls
        .filter(({ score, answered }) => answered.state !== 'not-applicable' && (score ?? 0) < 2)
        .sort((a, b) => text_rank(a) - text_rank(b) || b.weight - a.weight);
    return [
        '',
        `${catalogue.title} ${catalogue.version} (${catalogue.id})`,
        `  mean ${text_shown(totals.mean, '')} of 3${change(delta?.mean)} · rate ${text_shown(totals.rate, '%')}${change(delta?.rate)} · answered ${text_shown(totals.answered, '%')}`,
        `  ${states.done} done, ${states.partial} partial, ${states.none} none, ${states.stale} stale, ${states['not-run']} not run, ${states['not-applicable']} not applicable`,
        ...(delta === undefined ? [] : deltaText(delta)),
        ...gaps.slice(0, text_SHOWN).map(controlText),
        ...(gaps.length > text_SHOWN ? [`  ${(0,render_words/* moreLine */.g0)(gaps.length - text_SHOWN)}`] : []),
    ];
}
/** What is known to be missing before what is not known. */
function text_rank({ answered }) {
    return (0,audit_answered/* isAnswered */.Qy)(answered) ? (answered.state === 'none' ? 0 : 1) : 2;
}
function controlText({ id, title, answered }) {
    const mark = answered.state === 'none' ? '✗' : answered.state === 'partial' ? '~' : '?';
    return `  ${mark} ${id} ${title} [${answered.state}]: ${answered.reason}`;
}
function deltaText({ catalogueChanged, better, worse }) {
    return [
        ...(better.length === 0 ? [] : [`  better: ${better.join(', ')}`]),
        ...(worse.length === 0 ? [] : [`  worse: ${worse.join(', ')}`]),
        ...(catalogueChanged ? ['  the catalogue itself changed since'] : []),
    ];
}
/** A number, or that there is none. */
function text_shown(value, unit) {
    return value === undefined ? 'unknown' : `${value.toFixed(2)}${unit}`;
}
function change(value) {
    return value === undefined || value === 0 ? '' : ` (${value > 0 ? '+' : ''}${value.toFixed(2)})`;
}

;// CONCATENATED MODULE: ./build/commands/audit/period.js



















/** Flags of `audit --period`. */
const PERIOD_OPTIONS = [
    {
        name: 'period',
        type: 'string',
        value: 'PERIOD',
        choices: PERIODS,
        description: `Audit this time until now: ${PERIODS.join(', ')}.`,
    },
    {
        name: 'catalogue',
        type: 'list',
        value: 'ID|FILE',
        description: "With --period: control catalogues to answer, shipped ones by id, your own by path. Default: the policy's audit-catalogues.",
    },
    {
        name: 'base',
        type: 'string',
        value: 'REF',
        description: "With --period: read policy, catalogues and attestations there, and count only its records. Default: a pull request's base.",
    },
    {
        name: 'fail-if',
        type: 'string',
        value: 'WORD',
        choices: words/* AUDIT_FAIL_IF */.r7,
        description: `With --period: when to exit with 1 or 3: ${words/* AUDIT_FAIL_IF */.r7.join(', ')}. Default: the policy's audit-fail-if.`,
    },
    {
        name: 'dry-run',
        type: 'boolean',
        description: 'With --period: answer and show, and file nothing.',
    },
    {
        name: 'sink',
        type: 'list',
        value: 'PLACE',
        description: "With --period: bring the evidence here instead of to the policy's evidence-sinks.",
    },
    ...options/* sealOptions */.w,
    {
        name: 'trusted-root',
        type: 'string',
        value: 'F',
        description: "With --period: Sigstore trusted root to believe of the head's seal. Default: the public-good instance's, as this build carries it.",
    },
];
/** Answers the controls of the chosen catalogues for a period, files the assessment, and compares it with the last. */
async function auditPeriod(values, world) {
    (0,sinks/* assertSinks */.L$)(values);
    const period = periodOf(values);
    const input = await readAuditInput(values, world);
    const failIf = failIfOf(values, input.policy.auditFailIf);
    const dryRun = values['dry-run'] === true;
    const plan = await loadAuditPlan(period, input.readLocal);
    const { checklist } = plan.checklist;
    const collected = await fetchForItems(checklist, input, { dryRun, world });
    const assessed = await assess(input, {
        period,
        extra: itemQuestions(checklist),
        sealers: (questions) => auditSealers(questions, input, { values, world }),
        own: collected.filter(({ outcome }) => outcome === 'filed').length,
    }, world);
    const changes = await changesOf(checklist, input.repositoryDir);
    const report = auditReport({ assessed, plan, collected, changes });
    const outcome = auditOutcome(report, failIf);
    const filed = dryRun ? undefined : await fileReport(assessed, { report, outcome, values }, world);
    const pushed = filed === undefined || 'refused' in filed ? undefined : await (0,sinks/* pushEvidence */.a2)(input, values, world);
    const missing = (pushed?.missing.length ?? 0) > 0;
    return {
        outcome: outcome.word,
        report,
        evidenceDir: input.evidenceDir,
        files: filed !== undefined && 'files' in filed ? filed.files : [],
        exitCode: outcome.word === 'pass' && missing ? errors/* EXIT */.dc.incomplete : errors/* EXIT */.dc[outcome.word],
        json: {
            ...report,
            outcome: outcome.word,
            notes: assessed.notes,
            ...(filed === undefined ? {} : { filed }),
            ...(pushed === undefined ? {} : { sinks: pushed.results }),
        },
        text: (0,display/* displayText */.WV)([
            ...scorecardText(assessed, reportText(report)),
            ...filedText(filed, input.shown),
            ...(pushed === undefined ? [] : (0,sinks/* pushText */.cq)(pushed)),
            `${outcome.word.toUpperCase()}: ${outcome.reason}`,
        ].join('\n')),
    };
}
async function fileReport(assessed, made, world) {
    const { report, outcome, values } = made;
    const target = await freeTarget(assessed.input.evidenceDir, report);
    const files = await auditFiles(report, target);
    return fileAudit(assessed, { files, target, outcome, values }, world);
}
/** @throws SealgateError USAGE */
function periodOf(values) {
    const word = (0,flags/* textOf */.b6)(values, 'period') ?? '';
    const found = PERIODS.find((period) => period === word);
    if (found !== undefined)
        return found;
    const near = (0,nearest/* nearest */.p)(word, PERIODS);
    throw new errors/* SealgateError */.De('USAGE', `--period '${word}' is none`, {
        hint: near === undefined ? `The periods are ${PERIODS.join(', ')}.` : `Did you mean '${near}'?`,
    });
}
/** @throws SealgateError USAGE */
function failIfOf(values, policy) {
    const word = (0,flags/* textOf */.b6)(values, 'fail-if');
    if (word === undefined)
        return policy;
    const found = words/* AUDIT_FAIL_IF */.r7.find((known) => known === word);
    if (found !== undefined)
        return found;
    throw new errors/* SealgateError */.De('USAGE', `--fail-if '${word}' is none`, {
        hint: `One of ${words/* AUDIT_FAIL_IF */.r7.join(', ')}.`,
    });
}
function filedText(filed, shown) {
    if (filed === undefined)
        return ['Nothing was filed (--dry-run)'];
    if ('refused' in filed)
        return [`NOT filed: ${filed.refused}`];
    return [
        `Filed as record ${filed.record} of ${shown}`,
        ...filed.files.map((file) => `  ${file}`),
        `  ${filed.seal}`,
        ...filed.notes.map((note) => `  note: ${note}`),
    ];
}


/***/ }),

/***/ 16018:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ assertSinks),
/* harmony export */   a2: () => (/* binding */ pushEvidence),
/* harmony export */   cq: () => (/* binding */ pushText),
/* harmony export */   nQ: () => (/* binding */ SINK_OPTIONS)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_policy_sink_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45587);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46257);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10216);




/** Flags that say where evidence goes besides its folder. */
const SINK_OPTIONS = [
    {
        name: 'sink',
        type: 'list',
        value: 'PLACE',
        description: "Bring the evidence here instead of to the policy's evidence-sinks.",
    },
];
/** @throws SealgateError USAGE where a flag names no place: said before anything is filed. */
function assertSinks(values) {
    for (const named of (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(values, 'sink')) {
        const target = (0,_model_policy_sink_target_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSinkTarget */ .gu)(named);
        if ('problem' in target)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `--sink ${named} names no place: ${target.problem}`, {
                hint: `Write it as one of ${_model_policy_sink_target_js__WEBPACK_IMPORTED_MODULE_1__/* .SINK_FORMS */ .AE.join(', ')}.`,
            });
    }
}
/** Brings the folder's evidence to the places that the flags or the policy name. */
async function pushEvidence(folder, values, world) {
    const named = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(values, 'sink');
    const targets = named.length > 0 ? named : folder.policy.evidenceSinks;
    const required = named.length > 0 ? named : folder.policy.requireSinks;
    if (targets.length + required.length === 0)
        return { results: [], missing: [] };
    const { pushToSinks } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(2341)]).then(__webpack_require__.bind(__webpack_require__, 24722));
    const { sealHead } = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .headSigner */ .Nw)(values, world);
    const results = await pushToSinks({
        folder: folder.evidenceDir,
        targets,
        required,
        world: {
            env: world.env,
            log: world.log,
            who: await (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .whoRuns */ .bJ)(folder.repositoryDir, world),
            repositoryDir: folder.repositoryDir,
            retention: folder.policy.evidenceRetention,
            ...(sealHead === undefined ? {} : { sealHead }),
        },
    });
    return { results, missing: results.filter(({ required: must, state }) => must && state === 'failed') };
}
/** What became of each place, a line each. */
function pushText({ results }) {
    return results.map(({ state, sink, message, required }) => state === 'done'
        ? `  ✓ ${sink}: ${message}`
        : `  ✗ ${sink}: ${message}${required ? ' (required)' : ''}; what it lacks goes there at the next run`);
}


/***/ }),

/***/ 56981:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signerName: () => (/* binding */ signerName),
/* harmony export */   trustIn: () => (/* binding */ trustIn),
/* harmony export */   trustOf: () => (/* binding */ trustOf),
/* harmony export */   whoSigned: () => (/* binding */ whoSigned)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _seal_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54667);
/* harmony import */ var _seal_keys_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67068);
/* harmony import */ var _seal_verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61790);





/** How a signer of a policy is called. */
function signerName({ key, workflow, identity }) {
    return key ?? workflow ?? identity ?? '';
}
/**
 * What a signer of a policy stands for.
 *
 * @param world its folder is what paths of keys are taken from.
 * @throws SealgateError USAGE, INPUT_NOT_FOUND, INPUT_INVALID
 */
async function trustIn(signer, roots, world) {
    const { key, workflow, identity, issuer } = signer;
    if (key === undefined) {
        const constraint = (0,_seal_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityConstraint */ .gl)({
            ...(workflow === undefined ? {} : { signerWorkflow: workflow }),
            ...(identity === undefined ? {} : { identity }),
            ...(issuer === undefined ? {} : { issuer }),
            ...(world.env.GITHUB_SERVER_URL === undefined ? {} : { server: world.env.GITHUB_SERVER_URL }),
        });
        return { kind: 'identity', constraint, roots };
    }
    const file = key.includes('://') ? key : node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.cwd, key);
    return { kind: 'key', ...(await (0,_seal_keys_keys_js__WEBPACK_IMPORTED_MODULE_3__.loadPublicKey)(file, world.env)), roots: async () => roots };
}
/**
 * What a signer of a policy stands for where a change is judged: its key is read as the policy is.
 *
 * @throws SealgateError USAGE, INPUT_NOT_FOUND, INPUT_INVALID
 */
async function trustOf(signer, roots, { readLocal, ...world }) {
    const { key } = signer;
    if (key === undefined || key.includes('://'))
        return trustIn(signer, roots, world);
    const bytes = await readLocal(key);
    if (bytes === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('INPUT_NOT_FOUND', `The policy's signer ${key} does not exist`, {
            location: { file: key },
            hint: 'Name a public key by its path in the repository.',
        });
    return {
        kind: 'key',
        ...(0,_seal_keys_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePublicKey */ .ee)(Buffer.from(bytes).toString('utf8'), key),
        roots: async () => roots,
    };
}
/**
 * Who signed an artifact, of those that are believed, each once; and why a bundle was not counted, the first reason.
 *
 * @param how.accept throws where what verifies is not what is wanted.
 */
async function whoSigned(bundles, artifact, how) {
    const by = new Set();
    const reasons = [];
    for (const one of bundles) {
        try {
            const verified = await (0,_seal_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyBundle */ .I)(one, artifact, how.trust);
            how.accept(verified, one.name);
            by.add(verified.signedBy.identity);
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De))
                throw error;
            reasons.push(error.message);
        }
    }
    return { by: [...by], reason: reasons[0] ?? 'there is no bundle' };
}


/***/ }),

/***/ 16680:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ trustOf),
/* harmony export */   PS: () => (/* binding */ saysWho),
/* harmony export */   hb: () => (/* binding */ IDENTITY_FLAGS),
/* harmony export */   rootsOf: () => (/* binding */ rootsOf),
/* harmony export */   uN: () => (/* binding */ policyOption),
/* harmony export */   z5: () => (/* binding */ trustOptions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);
/* harmony import */ var _model_signatures_registry_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46544);
/* harmony import */ var _model_signatures_workflow_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99399);
/* harmony import */ var _seal_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54667);
/* harmony import */ var _seal_services_trusted_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74774);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46257);







/** cosign's names for what a certificate says of a workflow run. */
const WORKFLOW_FLAGS = [
    [
        'certificate-github-workflow-repository',
        'repository',
        'R',
        'The repository that the certificate must name: owner/repo.',
    ],
    [
        'certificate-github-workflow-ref',
        'ref',
        'REF',
        'The ref that the run must have been for: refs/tags/v1.2.3.',
    ],
    [
        'certificate-github-workflow-name',
        'name',
        'NAME',
        'The name of the workflow, as its file has it: Release image.',
    ],
    ['certificate-github-workflow-sha', 'commit', 'SHA', 'The commit that the run must have been for.'],
    [
        'certificate-github-workflow-trigger',
        'trigger',
        'EVENT',
        'The event that must have started the run: push.',
    ],
];
/** Flags that name an identity. */
const IDENTITY_FLAGS = [
    'certificate-identity',
    'certificate-identity-regexp',
    'certificate-oidc-issuer',
    'signer-workflow',
    ...WORKFLOW_FLAGS.map(([name]) => name),
];
/** Flags that say who is believed. */
const trustOptions = [
    {
        name: 'certificate-identity',
        type: 'string',
        value: 'I',
        description: 'Who must have signed, compared letter by letter: a workflow address or an e-mail address.',
    },
    {
        name: 'certificate-identity-regexp',
        type: 'string',
        value: 'R',
        description: 'The same as a pattern that the whole identity must match.',
    },
    {
        name: 'certificate-oidc-issuer',
        type: 'string',
        value: 'U',
        description: `Who vouches for the identity; for GitHub workflows ${_model_signatures_workflow_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .GITHUB_ISSUER */ .o}.`,
    },
    {
        name: 'signer-workflow',
        type: 'string',
        value: 'W',
        description: 'Instead of an identity: owner/repo/.github/workflows/file.yml at any ref, or with @REF at that one.',
    },
    ...WORKFLOW_FLAGS.map(([name, , value, description]) => ({
        name,
        type: 'string',
        value,
        description,
    })),
    {
        name: 'key',
        type: 'string',
        value: 'PUB',
        description: 'The public key that must have signed: PEM file or env://NAME.',
    },
    {
        name: 'trusted-root',
        type: 'string',
        value: 'F',
        description: "Sigstore trusted root to believe. Default: the public-good instance's, as this build carries it.",
    },
    {
        name: 'refresh-trusted-root',
        type: 'boolean',
        description: "Ask Sigstore's TUF repository for the newest trusted root instead of believing the carried one.",
    },
];
/** The flag that names signers by the policy instead. */
const policyOption = {
    name: 'policy',
    type: 'string',
    value: 'FILE',
    description: 'Instead of an identity or a key: the policy whose `signers` must have signed, as many of them as its threshold says; each seal of an evidence folder by one of them.',
};
/** Whether any flag says who must have signed. */
function saysWho(values) {
    return ['key', ...IDENTITY_FLAGS].some((name) => (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(values, name) !== undefined);
}
/** What the flags believe in. @throws SealgateError USAGE when they name nobody, or a key and an identity. */
async function trustOf(values, world) {
    const flag = (name) => (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(values, name);
    const key = flag('key');
    if (key === undefined) {
        const identity = flag('certificate-identity');
        const identityRegexp = flag('certificate-identity-regexp');
        const issuer = flag('certificate-oidc-issuer');
        const signerWorkflow = flag('signer-workflow');
        const constraint = (0,_seal_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identityConstraint */ .gl)({
            ...(identity === undefined ? {} : { identity }),
            ...(identityRegexp === undefined ? {} : { identityRegexp }),
            ...(issuer === undefined ? {} : { issuer }),
            ...(signerWorkflow === undefined ? {} : { signerWorkflow }),
            workflow: workflowOf(values),
            ...(world.env.GITHUB_SERVER_URL === undefined ? {} : { server: world.env.GITHUB_SERVER_URL }),
        });
        return { kind: 'identity', constraint, roots: await rootsOf(values, world) };
    }
    if (IDENTITY_FLAGS.some((name) => flag(name) !== undefined))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('USAGE', '--key and --certificate-… exclude each other', {
            hint: 'A signature is made with a key or by an identity.',
        });
    const { loadPublicKey } = await __webpack_require__.e(/* import() */ 7068).then(__webpack_require__.bind(__webpack_require__, 67068));
    const file = key.includes('://') ? key : node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.cwd, key);
    const named = flag('trusted-root') === undefined ? undefined : await rootsOf(values, world);
    return {
        kind: 'key',
        ...(await loadPublicKey(file, world.env)),
        // Most bundles by key need none, so the carried one is not read for them.
        roots: async () => named ?? rootsOf(values, world),
    };
}
/** The roots that the flags name. @throws SealgateError */
async function rootsOf(values, world) {
    const file = (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(values, 'trusted-root');
    if (values['refresh-trusted-root'] !== true)
        return (0,_seal_services_trusted_root_js__WEBPACK_IMPORTED_MODULE_3__/* .loadTrustedRoot */ .K)(file === undefined ? undefined : node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(world.cwd, file));
    if (file !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('USAGE', '--trusted-root and --refresh-trusted-root exclude each other', {
            hint: 'Name the file, or let it be asked for.',
        });
    const { refreshTrustedRoot } = await __webpack_require__.e(/* import() */ 2646).then(__webpack_require__.bind(__webpack_require__, 42646));
    const target = await refreshTrustedRoot({ env: world.env, now: world.now() });
    if (target.source === 'tuf')
        return (0,_seal_services_trusted_root_js__WEBPACK_IMPORTED_MODULE_3__/* .readTrustedRoot */ .g)(target.bytes, "Sigstore's TUF repository, asked now");
    world.log.warn((0,_model_signatures_registry_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .seedInUse */ .EC)(target.seed));
    const { root, expires } = target.seed;
    return (0,_seal_services_trusted_root_js__WEBPACK_IMPORTED_MODULE_3__/* .readTrustedRoot */ .g)(target.bytes, `embedded (root ${root}, believed until ${expires}), TUF does not answer`);
}
function workflowOf(values) {
    const facts = {};
    for (const [name, fact] of WORKFLOW_FLAGS) {
        const value = (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(values, name);
        if (value !== undefined)
            facts[fact] = value;
    }
    return facts;
}


/***/ }),

/***/ 33362:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O9: () => (/* binding */ ANSWER_STATES),
/* harmony export */   Qy: () => (/* binding */ isAnswered),
/* harmony export */   uw: () => (/* binding */ scoreOf)
/* harmony export */ });
/**
 * What came of a question.
 *
 * - `done`, `partial`, `none`: answered
 * - `stale`: there is an answer, older than it may be
 * - `not-run`: there is no data, or it could not be read; never counted as done
 * - `not-applicable`: a person says so with a reason, or a run found nothing that it could be asked of
 */
const ANSWER_STATES = ['done', 'partial', 'none', 'stale', 'not-run', 'not-applicable'];
/** Whether it says something of the thing asked. */
function isAnswered({ state }) {
    return state === 'done' || state === 'partial' || state === 'none';
}
/** The score of an answer; nothing where nothing is known: no number is made up. */
function scoreOf(answered) {
    switch (answered.state) {
        case 'done':
            return answered.evidenced && answered.automated && answered.monitored ? 3 : 2;
        case 'partial':
            return 1;
        case 'none':
            return 0;
        case 'stale':
        case 'not-run':
        case 'not-applicable':
            return undefined;
    }
}


/***/ }),

/***/ 82816:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ controlKey)
/* harmony export */ });
/** The name by which a control is asked, attested and compared. */
function controlKey(catalogue, control) {
    return `${catalogue.id}/${control.id}`;
}


/***/ }),

/***/ 76877:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ TRAIL_REQUIREMENTS),
/* harmony export */   I_: () => (/* binding */ THREAT_CATEGORIES),
/* harmony export */   Y8: () => (/* binding */ TRAIL_STATES),
/* harmony export */   Zc: () => (/* binding */ isTrailGap),
/* harmony export */   op: () => (/* binding */ NOTIFICATION_LEVELS)
/* harmony export */ });
/** STRIDE, and what comes from within or from nobody's intent. */
const THREAT_CATEGORIES = [
    'spoofing',
    'tampering',
    'repudiation',
    'information-disclosure',
    'denial-of-service',
    'elevation-of-privilege',
    'insider',
    'accident',
];
/** Who is told, and when. */
const NOTIFICATION_LEVELS = ['mandatory', 'recommended', 'none'];
/** What the file says of a log in one environment. */
const TRAIL_STATES = ['in-place', 'partial', 'missing', 'not-applicable'];
/** Whether an environment must have what the trail lists. */
const TRAIL_REQUIREMENTS = ['required', 'optional'];
/** Whether somebody has to do something. */
function isTrailGap({ state, requirement }) {
    return requirement === 'required' && !['shown', 'said', 'not-applicable'].includes(state);
}


/***/ }),

/***/ 94869:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ withinTime)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_vm__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);


/**
 * Runs something whose time data from outside may stretch, under V8's own limit: that ends a regular expression
 * too.
 *
 * @param milliseconds more than 0
 */
function withinTime(milliseconds, work) {
    let value;
    const run = () => {
        value = { is: work() };
    };
    try {
        new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('run()').runInContext((0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)({ run }), { timeout: milliseconds });
    }
    catch (error) {
        const slow = error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
        const reason = slow
            ? `it was stopped after ${milliseconds / 1000} second${milliseconds === 1000 ? '' : 's'}`
            : `it could not be evaluated: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).split('\n')[0]}`;
        return { state: 'failed', reason };
    }
    return value === undefined
        ? { state: 'failed', reason: 'it did not come to its end' }
        : { state: 'done', value: value.is };
}


/***/ }),

/***/ 55698:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ UNJUDGED)
/* harmony export */ });
/** The outcome of evidence of which nobody said how it ended: neither good nor bad. */
const UNJUDGED = 'recorded';


/***/ }),

/***/ 31524:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceName),
/* harmony export */   h: () => (/* binding */ isEvidenceOf)
/* harmony export */ });
/* harmony import */ var _text_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30395);

/**
 * The name of an evidence file: `<YYYYMMDD-HHmm>_<scope>_<what>[_<target>].<ext>`, UTC.
 *
 * @param time RFC 3339 UTC
 * @param parts.target free text; whatever is not a letter, digit, `.` or `-` becomes `-`, cut at 60 characters.
 */
function evidenceName(time, parts) {
    const stamp = `${time.slice(0, 10).replaceAll('-', '')}-${time.slice(11, 16).replace(':', '')}`;
    const target = parts.target === undefined ? '' : slug(parts.target);
    return `${stamp}_${parts.scope}_${parts.what}${target === '' ? '' : `_${target}`}.${parts.extension}`;
}
/** Whether a file of the evidence holds a JSON document of that kind, by its name. */
function isEvidenceOf(file, what) {
    return file.endsWith('json') && ['-', '_', '.'].some((mark) => file.includes(`_${what}${mark}`));
}
/** Lower-case ASCII that is a safe file name on every system. */
function slug(text) {
    const safe = text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^a-z0-9.]+/g, '-')
        .replace(/\.{2,}/g, '.')
        .slice(0, 60);
    return (0,_text_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .trimEndsOf */ .E)(safe, '-.');
}


/***/ }),

/***/ 99450:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ ATTESTATION),
/* harmony export */   b: () => (/* binding */ aboutRecord)
/* harmony export */ });
/* harmony import */ var _incidents_incident_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89135);

/** What evidence says that people attest: `evidence add FILE --what attestation`. */
const ATTESTATION = 'attestation';
/** What a record is about: of added evidence as its flags said, of others their action. */
function aboutRecord(record) {
    if (record.action === _incidents_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .INCIDENT_ACTION */ .YU)
        return { scope: 'repo', what: _incidents_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .INCIDENT_ACTION */ .YU, target: record.object.slice(_incidents_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .INCIDENT_ACTION */ .YU.length + 1) };
    if (record.action !== 'add')
        return { scope: 'repo', what: record.action };
    const [scope = '', what = '', ...rest] = record.object.split('/');
    return { scope, what, ...(rest.length === 0 ? {} : { target: rest.join('/') }) };
}


/***/ }),

/***/ 46375:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAttestations: () => (/* binding */ readAttestations)
/* harmony export */ });
/* unused harmony export attestationsSchema */
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97145);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95520);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68058);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86435);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71705);





const MAX = 5000;
const about = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ words: 'a catalogue’s id, / and a control’s id', max: 130 });
const state = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(['done', 'partial', 'none', 'not-applicable']);
const who = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ words: 'a person', max: 200 });
const role = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ max: 100 });
const statement = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ words: 'a sentence', max: 2000 });
const fileName = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ words: 'a file of the evidence folder', max: 220 });
const files = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(fileName, 'files of the evidence folder');
const MEMBERS = ['for', 'state', 'who', 'role', 'when', 'expires', 'statement', 'evidence'];
const NEEDED = ['for', 'state', 'who', 'when', 'expires', 'statement'];
/**
 * Reads a file of attestations: `attestations:` with a list.
 *
 * @throws SealgateError POLICY_INVALID with line and column.
 */
async function readAttestations(bytes, file) {
    const node = await (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePolicyYaml */ .b)(bytes, file);
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(node, ['$schema', 'attestations'], 'A file of attestations');
    const entry = fields.get('attestations');
    if (entry === undefined)
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .policyError */ .nq)(node.place, 'Expected attestations: with a list');
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(entry.value, 'a list of attestations', MAX).map(readAttestation);
}
function readAttestation(node) {
    const owner = 'An attestation';
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .Pf)(node, MEMBERS, owner);
    const of = { fields, node, owner };
    const when = (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)(of, 'when', _values_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd);
    const expires = (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)(of, 'expires', _values_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd);
    if (expires < when)
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .policyError */ .nq)(fields.get('expires')?.value.place ?? node.place, `It expires on ${expires}, before ${when}`);
    const named = (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(fields, 'role', role);
    return {
        for: (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)(of, 'for', about),
        state: (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)(of, 'state', state),
        who: (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)(of, 'who', who),
        ...(named === undefined ? {} : { role: named }),
        when,
        expires,
        statement: (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)(of, 'statement', statement),
        evidence: (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(fields, 'evidence', files) ?? [],
        from: (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(node.place),
    };
}
/** The published JSON Schema of a file of attestations. */
const attestationsSchema = (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .objectSchema */ .x0)({
    $schema: { type: 'string' },
    attestations: {
        type: 'array',
        minItems: 1,
        maxItems: MAX,
        items: (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .objectSchema */ .x0)({
            for: {
                ...about.schema,
                description: 'owasp-top-10-2021/A01:2021, or the id of a checklist’s item.',
            },
            state: { enum: ['done', 'partial', 'none', 'not-applicable'] },
            who: { ...who.schema, description: 'Who attests: a name or a login.' },
            role: role.schema,
            when: { ..._values_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd.schema, description: 'The day it was looked at.' },
            expires: { ..._values_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd.schema, description: 'The last day that it is believed.' },
            statement: { ...statement.schema, description: 'What was looked at, and how.' },
            evidence: { ...files.schema, description: 'Files of the evidence folder that show it.' },
        }, NEEDED),
    },
}, ['attestations']);


/***/ }),

/***/ 71705:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ age),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   x0: () => (/* binding */ objectSchema)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32324);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77914);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95520);



const YEAR = 525_600;
/** How old something may be, in minutes: as `duration`, and in years of 365 days: `1y`. */
const age = {
    words: 'an age such as `36h`, `90d` or `1y`',
    schema: {
        anyOf: [_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p.schema, { type: 'string', pattern: '^\\s*[0-9]{1,2}\\s*(y|years?)\\s*$' }],
    },
    read(node) {
        const value = node.kind === 'scalar' ? node.value : null;
        const years = typeof value === 'string' ? /^\s*(\d{1,2})\s*(?:y|years?)\s*$/i.exec(value)?.[1] : undefined;
        const minutes = years === undefined ? _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p.read(node) : Number(years) * YEAR;
        if (minutes > 0)
            return minutes;
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `Expected an age, found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(node)}`, {
            hint: 'Write 36h, 90d or 1y.',
        });
    },
};
/** A whole number between two others. */
function whole(least, most) {
    return {
        words: `a whole number from ${least} to ${most}`,
        schema: { type: 'integer', minimum: least, maximum: most },
        read(node) {
            const value = node.kind === 'scalar' ? node.value : null;
            if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most)
                return value;
            throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `Expected a whole number from ${least} to ${most}, found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(node)}`);
        },
    };
}
/** Entries of a node that must be a map, by key. */
function fieldsOf(node, known, owner) {
    if (node.kind !== 'map')
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `Expected ${owner.toLowerCase()}, found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(node)}`);
    return (0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesByKey */ .H)(node.entries, known, owner);
}
/** A member that must be there. */
function required({ fields, node, owner }, name, kind) {
    const entry = fields.get(name);
    if (entry === undefined)
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `${owner} needs ${name}`);
    return kind.read(entry.value);
}
function optional(fields, name, kind) {
    const entry = fields.get(name);
    return entry === undefined ? undefined : kind.read(entry.value);
}
/** A list of nodes, at least one. */
function itemsOf(node, what, most) {
    if (node.kind !== 'list' || node.items.length === 0)
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `Expected ${what}, found ${(0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q0)(node)}`);
    if (node.items.length > most)
        throw (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(node.place, `More than ${most} in one list`);
    return node.items;
}
/** The schema of an object with these members and no others. */
function objectSchema(properties, needed) {
    return { type: 'object', properties, required: [...needed], additionalProperties: false };
}


/***/ }),

/***/ 6729:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   aO: () => (/* binding */ floorTenth),
/* harmony export */   eI: () => (/* binding */ asClause),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   g0: () => (/* binding */ moreLine),
/* harmony export */   hy: () => (/* binding */ ageOf),
/* harmony export */   kK: () => (/* binding */ inEnglish),
/* harmony export */   o7: () => (/* binding */ isCutOff),
/* harmony export */   s7: () => (/* binding */ saysMore),
/* harmony export */   yZ: () => (/* binding */ joinWords)
/* harmony export */ });
/** `1604` → `1,604`. */
function formatNumber(value) {
    return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
/** At most one decimal, never rounded up: 1602 of 1604 are not 100 percent. */
function floorTenth(value) {
    return String(Math.floor(value * 10 + 1e-9) / 10);
}
/** `1 package`, `2 packages`; `plural` where an `s` is not enough. */
function count(value, singular, plural = `${singular}s`) {
    return `${formatNumber(value)} ${value === 1 ? singular : plural}`;
}
/** The last line of a list that was cut: `… and 12 more: see the report`. */
function moreLine(hidden, where = '--json lists all') {
    return `… and ${formatNumber(hidden)} more: ${where}`;
}
/** `a`, `a and b`, `a, b and c`. */
function joinWords(words) {
    return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
/** A sentence of ours as the end of another one: `The run was offline` → `the run was offline`. Names keep their capitals. */
function asClause(sentence) {
    return /^(?:Advisories|An?|In|It|Its|No|None|Nothing|On|Only|The|This|Without) /.test(sentence)
        ? `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
        : sentence;
}
/** A commit's first seven digits; anything else stays as it is. */
function shortCommit(commit) {
    return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit;
}
/**
 * How long before `now` something was, in its largest whole unit: `3 hours`. Times are RFC 3339; `undefined` for what
 * is not or lies ahead.
 *
 * @param say puts number and unit into words. Default: English.
 */
function ageOf(time, now, say = count) {
    const minutes = (Date.parse(now) - Date.parse(time ?? '')) / 60_000;
    if (!Number.isFinite(minutes) || minutes < 0)
        return undefined;
    const days = minutes / 1440;
    if (minutes < 60)
        return say(Math.floor(minutes), 'minute');
    if (minutes < 2880)
        return say(Math.floor(minutes / 60), 'hour');
    if (days < 61)
        return say(Math.floor(days), 'day');
    if (days < 730)
        return say(Math.floor(days / 30.44), 'month');
    return say(Math.floor(days / 365.25), 'year');
}
/** `240` → `0.2 s`, `75000` → `1 min 15 s`. */
function formatDuration(milliseconds, say = inEnglish) {
    if (milliseconds < 59_950)
        return say(0, milliseconds / 1000);
    const seconds = Math.round(milliseconds / 1000);
    return say(Math.floor(seconds / 60), seconds % 60);
}
/** `0.2 s`, `15 ms`, `1 min 15 s`. */
function inEnglish(minutes, seconds) {
    if (minutes > 0)
        return `${minutes} min ${seconds} s`;
    return seconds < 0.1 ? `${Math.round(seconds * 1000)} ms` : `${seconds.toFixed(1)} s`;
}
/**
 * `2026-11-21T06:42:10Z` → `2026-11-21 06:42 UTC`, and with a zone ` (2026-11-21 15:42 Asia/Tokyo)` after it. Text
 * that is no such time stays as it is.
 */
function formatTime(time, timeZone = 'UTC') {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(time))
        return time;
    const utc = `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
    const there = timeZone === 'UTC' ? undefined : timeIn(time, timeZone);
    return there === undefined ? utc : `${utc} (${there} ${timeZone})`;
}
function timeIn(time, timeZone) {
    const date = new Date(time);
    if (Number.isNaN(date.getTime()))
        return undefined;
    const parts = new Intl.DateTimeFormat('en-GB', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
    }).formatToParts(date);
    const of = (type) => parts.find((part) => part.type === type)?.value ?? '';
    return `${of('year')}-${of('month')}-${of('day')} ${of('hour')}:${of('minute')}`;
}
/** Whether a title is the beginning of the message, cut off. */
function isCutOff({ title, message }) {
    return title.endsWith('…') && message.startsWith(title.slice(0, -1).trimEnd());
}
/** Whether a message says more than the title above it. */
function saysMore({ title, message }) {
    return message !== '' && message.replace(/\.$/, '') !== title.replace(/\.$/, '');
}


/***/ }),

/***/ 74774:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ loadTrustedRoot),
/* harmony export */   g: () => (/* binding */ readTrustedRoot)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _io_files_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46807);
/* harmony import */ var _io_json_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12737);



/**
 * Reads a trusted root: the file, or the one of Sigstore's public instance that this build carries.
 *
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_INVALID
 */
async function loadTrustedRoot(file) {
    if (file === undefined)
        return { root: await embedded(), source: 'embedded (Sigstore public good instance)' };
    return readTrustedRoot(await (0,_io_files_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readCapped */ .EF)(file, 16 * 1024 * 1024), file);
}
/**
 * A trusted root from its bytes.
 *
 * @param source where they came from, for messages and the answer.
 * @throws SealgateError INPUT_INVALID
 */
async function readTrustedRoot(bytes, source) {
    try {
        return { root: await parseTrustedRoot((0,_io_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(bytes, source)), source };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${source} is not a Sigstore trusted root: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, {
            location: { file: source },
            hint: 'Pass a trusted_root.json (media type application/vnd.dev.sigstore.trustedroot+json).',
            cause: error,
        });
    }
}
async function embedded() {
    const { default: seeds } = await __webpack_require__.e(/* import() */ 8032).then(__webpack_require__.t.bind(__webpack_require__, 8032, 19));
    const [seed] = Object.values(seeds);
    const target = seed?.targets['trusted_root.json'];
    if (target === undefined)
        throw new Error('@sigstore/tuf carries no trusted root');
    return parseTrustedRoot(JSON.parse(Buffer.from(target, 'base64').toString('utf8')));
}
/**
 * A trusted root from its JSON. Every authority and log must say from when it is valid: the library takes a
 * missing start for the beginning of time.
 */
async function parseTrustedRoot(json) {
    const specs = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 23));
    const root = specs.TrustedRoot.fromJSON(json);
    if (!/^application\/vnd\.dev\.sigstore\.trustedroot(\+json;version=0\.1|\.v0\.[12]\+json)$/.test(root.mediaType))
        throw new Error(`its media type is '${root.mediaType}'`);
    const periods = [
        ...root.tlogs.map((log) => ({ what: `log ${log.baseUrl}`, start: log.publicKey?.validFor?.start })),
        ...root.ctlogs.map((log) => ({
            what: `certificate log ${log.baseUrl}`,
            start: log.publicKey?.validFor?.start,
        })),
        ...root.certificateAuthorities.map((ca) => ({ what: `authority ${ca.uri}`, start: ca.validFor?.start })),
        ...root.timestampAuthorities.map((ca) => ({
            what: `timestamp authority ${ca.uri}`,
            start: ca.validFor?.start,
        })),
    ];
    const endless = periods.find(({ start }) => start === undefined || Number.isNaN(start.getTime()));
    if (endless !== undefined)
        throw new Error(`the ${endless.what} does not say from when it is valid (validFor.start)`);
    return root;
}


/***/ })

};
;