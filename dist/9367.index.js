"use strict";
exports.id = 9367;
exports.ids = [9367];
exports.modules = {

/***/ 39367:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/model/data/calendar.js
var calendar = __webpack_require__(9798);
// EXTERNAL MODULE: ./build/model/policy/exception-rules.js
var exception_rules = __webpack_require__(33415);
// EXTERNAL MODULE: ./build/model/policy/words.js
var words = __webpack_require__(34577);
// EXTERNAL MODULE: ./build/io/text.js
var io_text = __webpack_require__(19601);
// EXTERNAL MODULE: ./build/model/data/canonical-json.js
var canonical_json = __webpack_require__(98927);
// EXTERNAL MODULE: ./build/policy/layer.js + 1 modules
var policy_layer = __webpack_require__(97062);
// EXTERNAL MODULE: ./build/policy/yaml.js
var yaml = __webpack_require__(86435);
;// CONCATENATED MODULE: ./build/policy/add-exception.js





/**
 * Writes one exception into a policy. Everything else keeps its bytes: comments, order, indentation, line ends.
 *
 * @param bytes the policy as it is; `undefined` where there is none yet.
 * @returns the whole text.
 * @throws SealgateError POLICY_INVALID where the policy or the exception is wrong, INPUT_INVALID where the file is
 *   written in a way that only a person can add to.
 */
async function addException(bytes, file, exception) {
    const before = bytes === undefined ? 'extends: baseline\n' : (0,io_text/* decodeText */.g7)(bytes, file);
    const old = await readText(before, file);
    const after = await insert(before, exception);
    const now = after === undefined ? undefined : await readText(after, file);
    if (after !== undefined && now !== undefined && isOneMore(old, now))
        return after;
    throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} is written in a way that nothing can be added to safely`, {
        location: { file },
        hint: `Add this under exceptions:\n${blockLines(exception, '  ').join('\n')}`,
    });
}
async function readText(text, file) {
    return (0,policy_layer/* readPolicyFile */.BK)(await (0,yaml/* parsePolicyYaml */.b)(Buffer.from(text), file), file);
}
/** Only if the policy says what it said, and one exception more, was it written where it should be. */
function isOneMore(old, now) {
    const plain = (file) => {
        const { exceptions: _, ...settings } = file.settings;
        return (0,canonical_json/* canonicalJson */.d)({ settings, extends: file.extends.map(({ text }) => text) });
    };
    const listed = (file) => (file.settings.exceptions ?? []).map(({ file: _file, line: _line, ...rest }) => (0,canonical_json/* canonicalJson */.d)(rest));
    const [was, is] = [listed(old), listed(now)];
    return plain(old) === plain(now) && is.length === was.length + 1 && was.every((one) => is.includes(one));
}
async function insert(text, exception) {
    const { isMap, isSeq, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(text);
    const root = document.contents;
    if (!isMap(root) || root.flow === true)
        return undefined;
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const pair = root.items.find(({ key }) => String(key) === 'exceptions');
    if (pair === undefined) {
        const end = text === '' || text.endsWith('\n') ? '' : eol;
        return [`${text}${end}`, 'exceptions:', ...blockLines(exception, '  '), ''].join(eol);
    }
    const { value } = pair;
    if (isSeq(value) && value.items.length > 0) {
        return value.flow === true
            ? insertInFlow(text, value, exception)
            : insertInBlock({ text, eol }, value, exception);
    }
    // `exceptions:` alone or `exceptions: []`: the list begins on the next line.
    const key = pair.key;
    const start = isSeq(value) ? value.range?.[0] : undefined;
    const end = isSeq(value) ? value.range?.[1] : undefined;
    const cut = start === undefined || end === undefined ? text : text.slice(0, start).trimEnd() + text.slice(end);
    const at = lineEnd(cut, start === undefined ? (key.range?.[1] ?? cut.length) : start - 1);
    return splice({ text: cut, eol }, at, blockLines(exception, '  '));
}
function insertInFlow(text, list, exception) {
    const last = list.items.at(-1);
    const at = last?.range?.[1];
    if (at === undefined)
        return undefined;
    const fields = exception.map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
    return `${text.slice(0, at)}, { ${fields.join(', ')} }${text.slice(at)}`;
}
function insertInBlock(source, list, exception) {
    const { text } = source;
    const [first, last] = [list.items[0], list.items.at(-1)];
    const [from, to] = [first?.range?.[0], last?.range?.[1]];
    if (from === undefined || to === undefined)
        return undefined;
    const dash = text.lastIndexOf('-', from - 1);
    const indent = text.slice(text.lastIndexOf('\n', dash) + 1, dash);
    if (/\S/.test(indent))
        return undefined;
    let at = lineEnd(text, Math.max(to - 1, 0));
    // Comments that are indented below the last item belong to it.
    for (;;) {
        const next = text.slice(at + 1, lineEnd(text, at + 1));
        if (at >= text.length || !next.startsWith(`${indent} `) || !next.trimStart().startsWith('#'))
            break;
        at = lineEnd(text, at + 1);
    }
    return splice(source, at, blockLines(exception, indent));
}
/** Offset of the line feed that ends the line of an offset, or of the text's end. */
function lineEnd(text, offset) {
    const at = text.indexOf('\n', offset);
    return at === -1 ? text.length : at;
}
/** Lines after the line that ends at `at`. */
function splice({ text, eol }, at, lines) {
    const block = lines.join(eol);
    if (at >= text.length)
        return `${text}${eol}${block}${eol}`;
    return `${text.slice(0, at + 1)}${block}${eol}${text.slice(at + 1)}`;
}
/** The exception as an item of a YAML list. */
function blockLines(exception, indent) {
    return exception.map(([name, value], index) => `${indent}${index === 0 ? '- ' : '  '}${name}: ${scalar(name, value)}`);
}
/** A YAML scalar that reads as this text again: plain where that is safe, else in double quotes. */
function scalar(name, value) {
    if (name === 'approved-by' && value === 'pending')
        return 'pending # a reviewer puts their name here';
    const plain = /^[A-Za-z][A-Za-z0-9 ,.()'/_%+@-]*$/.test(value) &&
        !/^(?:true|false|null|yes|no|on|off|\.?(?:nan|inf))$/i.test(value) &&
        !value.endsWith(' ');
    const isPurl = /^pkg:[A-Za-z0-9/._%+@-]+$/.test(value);
    return plain || isPurl || /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : JSON.stringify(value);
}

// EXTERNAL MODULE: ./build/policy/duration.js
var duration = __webpack_require__(32324);
// EXTERNAL MODULE: ./build/policy/find.js + 1 modules
var find = __webpack_require__(56283);
// EXTERNAL MODULE: ./build/policy/rule-ids.js
var rule_ids = __webpack_require__(67949);
// EXTERNAL MODULE: ./build/commands/exceptions.js
var exceptions = __webpack_require__(77298);
// EXTERNAL MODULE: ./build/commands/flags.js
var flags = __webpack_require__(46257);
// EXTERNAL MODULE: ./build/commands/known-names.js
var known_names = __webpack_require__(49440);
;// CONCATENATED MODULE: ./build/commands/exceptions/add.js














const FIELDS = [
    ['id', 'ID', 'Its id. Default: the next EX-number.'],
    ['rule', 'RULE', 'What it waives: one advisory (GHSA-…, CVE-…) or a rule (licenses/denied).'],
    ['package', 'PATTERN', 'For which package: purl, name or name@version; a path where it is no package.'],
    ['reason', 'TEXT', 'Why that is acceptable.'],
    ['owner', 'WHO', 'Who will fix it.'],
    ['expires', 'DATE', 'Its last day (2027-01-31), or how long from today (90d).'],
    ['ticket', 'URL', 'Where the work on it is tracked.'],
    ['justification', 'WORD', "Why it cannot be exploited here, in VEX's words."],
];
const CHOICES = {
    rule: (0,known_names/* knownNames */.U)().ruleIds,
    justification: words/* VEX_JUSTIFICATIONS */.O1,
};
const command = {
    name: 'exceptions add',
    summary: 'Write an exception into the policy file; a reviewer approves it.',
    usage: [
        'exceptions add --rule RULE --package PATTERN --reason TEXT --expires DATE [--owner WHO] [--ticket URL] [--json]',
    ],
    positionals: 'none',
    options: [
        flags/* DIR_OPTION */.mM,
        exceptions.POLICY_OPTION,
        ...FIELDS.map(([name, value, description]) => {
            const choices = CHOICES[name];
            return { name, type: 'string', value, ...(choices === undefined ? {} : { choices }), description };
        }),
    ],
    notes: [
        'It is written with approved-by: pending, and holds once a reviewer has put a name there and the change is merged.',
        'Comments, order and format of the file stay as they are.',
        'Exit codes: 0 written, 2 wrong usage or policy.',
    ],
    async run(_positionals, values, world) {
        const { policy, source, home: dir } = await (0,exceptions.loadWorkingPolicy)(values, world);
        const file = source.path ?? (await freePath(dir));
        const today = world.now().toISOString().slice(0, 10);
        const exception = describe(values, policy, today);
        refuseMisspelled(exception, policy);
        const absolute = external_node_path_default().resolve(dir, file);
        const text = await addException(await (0,files/* readIfExists */.OR)(absolute, yaml/* POLICY_CAP */.A), file, exception);
        await (0,files/* writeAtomic */.vZ)(absolute, text);
        const fields = Object.fromEntries(exception);
        const line = 1 + text.split('\n').findIndex((one) => one.includes(`id: ${fields.id}`));
        return {
            exitCode: errors/* EXIT */.dc.pass,
            json: { file, line, exception: fields },
            text: [
                `Wrote ${fields.id} to ${file}:${line}`,
                '',
                ...blockLines(exception, '  '),
                '',
                'It waives nothing yet: a reviewer puts their name under approved-by, and it holds once that is merged.',
                'A change is judged by the policy of its base, so merge this before the change that needs it.',
            ].join('\n'),
        };
    },
};
async function freePath(dir) {
    for (const file of find/* POLICY_PATHS */.or)
        if ((await (0,files/* readIfExists */.OR)(external_node_path_default().resolve(dir, file), yaml/* POLICY_CAP */.A)) !== undefined)
            return file;
    return find/* POLICY_PATHS */.or[0];
}
/** @throws SealgateError USAGE where a field is missing or the policy would not let it hold. */
function describe(values, policy, today) {
    const given = new Map(FIELDS.flatMap(([name]) => {
        const value = (0,flags/* textOf */.b6)(values, name)?.trim();
        return value === undefined || value === '' ? [] : [[name, value]];
    }));
    const needed = ['rule', 'package', 'reason', 'expires', ...policy.exceptionRequire];
    const missing = needed.filter((name) => !given.has(name));
    if (missing.length > 0) {
        throw new errors/* SealgateError */.De('USAGE', `An exception needs ${missing.map((name) => `--${name}`).join(', ')}`, {
            hint: 'sealgate exceptions add --help shows what each says.',
        });
    }
    const expires = lastDayOf(given.get('expires') ?? '', today);
    const cap = (0,exception_rules/* lastDay */.N)(policy.exceptionMaxAge, today);
    if (expires < today || (cap !== undefined && expires > cap)) {
        const why = expires < today ? 'is over' : `is later than exception-max-age allows (${cap})`;
        throw new errors/* SealgateError */.De('USAGE', `--expires: ${expires} ${why}`, {
            hint: cap === undefined ? 'Name a day to come.' : `Name a day from ${today} to ${cap}.`,
        });
    }
    const id = given.get('id') ?? nextId(policy);
    return [
        ['id', id],
        ...['rule', 'package', 'reason', 'owner'].flatMap((name) => written(name, given)),
        ['approved-by', words/* PENDING */.eG],
        ['expires', expires],
        ...['ticket', 'justification'].flatMap((name) => written(name, given)),
    ];
}
/** @throws SealgateError USAGE for a rule that begins as ours do and is none: it would waive nothing. */
function refuseMisspelled(exception, policy) {
    const rule = exception.find(([name]) => name === 'rule')?.[1] ?? '';
    const { ruleIds } = (0,known_names/* knownNames */.U)();
    if ((0,rule_ids/* isOurs */.MU)(rule, ruleIds))
        (0,rule_ids/* refuseUnknownRule */.lZ)(rule, policy, { ruleIds, place: { flag: '--rule' } });
}
function written(name, given) {
    const value = given.get(name);
    return value === undefined ? [] : [[name, value]];
}
/** A date as it is, or today and a length of time. */
function lastDayOf(text, today) {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text))
        return text;
    const minutes = duration/* duration */.p.read({ kind: 'scalar', value: text, place: { flag: '--expires' } });
    return (0,calendar/* addDays */.fi)(today, Math.floor(minutes / 1440));
}
function nextId(policy) {
    const numbers = policy.exceptions.map(({ id }) => Number(/^EX-(\d{1,9})$/.exec(id)?.[1] ?? 0));
    return `EX-${Math.max(0, ...numbers) + 1}`;
}


/***/ })

};
;