"use strict";
exports.id = 1156;
exports.ids = [1156];
exports.modules = {

/***/ 51156:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderOscal: () => (/* binding */ renderOscal)
});

// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
// EXTERNAL MODULE: ./build/model/audit/control.js
var audit_control = __webpack_require__(82816);
;// CONCATENATED MODULE: ./build/render/audit/oscal-items.js

/** The checklist, then every catalogue; those without items are left out, because OSCAL has no empty results. */
function oscalItems({ checklist, scorecards }) {
    const own = {
        id: 'checklist',
        title: checklist.title,
        description: `The checklist of the audit, from ${checklist.from}.`,
        source: checklist.from,
        digest: checklist.digest,
        items: checklist.items.map((item) => itemOf(item.id, item)),
    };
    const catalogues = scorecards.map(({ catalogue, controls }) => ({
        id: catalogue.id,
        title: `${catalogue.title} ${catalogue.version}`,
        description: catalogue.covers,
        source: catalogue.url,
        digest: catalogue.digest,
        items: controls.map((control) => itemOf((0,audit_control/* controlKey */.v)(catalogue, control), control)),
    }));
    return [own, ...catalogues].filter(({ items }) => items.length > 0);
}
function itemOf(key, { id, title, question, answered, score }) {
    return { key, id, title, question, answered, ...(score === undefined ? {} : { score }) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/model/data/uuid.js

/**
 * A UUID made of a name: the same name gives the same UUID.
 *
 * @param namespace a UUID.
 * @see RFC 9562, 5.5: version 5, SHA-1 over the namespace and the name's UTF-8.
 */
function uuidOf(namespace, name) {
    const bytes = (0,external_node_crypto_.createHash)('sha1')
        .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
        .update(name, 'utf8')
        .digest()
        .subarray(0, 16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

// EXTERNAL MODULE: ./build/model/text/display.js
var display = __webpack_require__(35543);
// EXTERNAL MODULE: ./build/render/markdown.js + 1 modules
var markdown = __webpack_require__(95409);
;// CONCATENATED MODULE: ./build/render/audit/oscal-names.js



/** What our own properties and facets are named under. */
const OSCAL_NAMESPACE = 'urn:sealgate:oscal';
/** The namespace of our UUIDs: version 5 of `urn:sealgate:oscal` in the namespace of URLs (RFC 9562, 6.6). */
const UUID_NAMESPACE = uuidOf('6ba7b811-9dad-11d1-80b4-00c04fd430c8', OSCAL_NAMESPACE);
/** Longer texts are cut, and say so. */
const MOST = 4000;
/** @param digest of what the document is made from: another audit has other UUIDs. */
function oscalNames(digest) {
    const text = (value) => oneLine(value);
    return {
        uuid: (name) => uuidOf(UUID_NAMESPACE, `${digest} ${name}`),
        prop: (name, value) => ({ name, ns: OSCAL_NAMESPACE, value: text(value) }),
        text,
    };
}
/** Text as OSCAL's markup, which is CommonMark: one line that shows it literally. */
function line(value) {
    const shown = (0,markdown/* prose */.CS)(value, MOST).trim();
    return shown === '' ? '-' : shown;
}
/**
 * A control's id as a token: what OSCAL does not allow becomes `_`. The id itself stands beside it as a label.
 *
 * @see OSCAL datatypes, token: a letter or `_`, then letters, digits, `.`, `-`, `_`
 */
function token(id) {
    const allowed = id.replace(/[^\p{L}\p{N}.\-_]/gu, '_');
    return /^[\p{L}_]/u.test(allowed) ? allowed : `_${allowed}`;
}
function oneLine(value) {
    const shown = (0,display/* visibleText */.Q6)(value).replace(/\s+/g, ' ').trim();
    return shown === '' ? '-' : shown.slice(0, MOST).trim();
}

;// CONCATENATED MODULE: ./build/render/audit/oscal-result.js

/** One result: what was looked at, what was seen, and what follows. */
function resultOf(report, group, names) {
    const context = { report, group, names };
    const { items } = group;
    const tool = names.uuid('tool');
    const risks = report.risks.filter(({ gap }) => items.some(({ key }) => key === gap));
    const findings = items.flatMap((item) => findingOf(item, context));
    return {
        uuid: names.uuid(`result ${group.id}`),
        title: line(group.title),
        description: line(group.description === '' ? group.title : group.description),
        start: report.since,
        end: report.time,
        props: [names.prop('source', group.source), names.prop('source-sha256', group.digest)],
        'local-definitions': {
            'assessment-assets': {
                components: [
                    {
                        uuid: tool,
                        type: 'software',
                        title: 'Sealgate',
                        description: line(`Sealgate ${report.tool.version}, which computed these results.`),
                        status: { state: 'operational' },
                    },
                ],
                'assessment-platforms': [
                    {
                        uuid: names.uuid('platform'),
                        title: 'Sealgate',
                        'uses-components': [{ 'component-uuid': tool }],
                    },
                ],
            },
        },
        'reviewed-controls': {
            'control-selections': [{ 'include-controls': items.map(({ id }) => ({ 'control-id': token(id) })) }],
        },
        observations: items.map((item) => observationOf(item, context)),
        ...(risks.length === 0 ? {} : { risks: risks.map((risk) => riskOf(risk, context)) }),
        ...(findings.length === 0 ? {} : { findings }),
    };
}
function observationOf({ id, title, question, answered, score }, { report, group, names }) {
    const evidence = answered.evidence.map((one) => evidenceOf(one, names));
    return {
        uuid: names.uuid(`observation ${group.id} ${id}`),
        title: line(title),
        description: line(`${question} ${answered.reason}`),
        props: [
            names.prop('label', id),
            names.prop('state', answered.state),
            ...(score === undefined ? [] : [names.prop('score', String(score))]),
        ],
        methods: [methodOf(answered)],
        types: ['control-objective'],
        origins: [{ actors: [actorOf(answered, names)] }],
        ...(evidence.length === 0 ? {} : { 'relevant-evidence': evidence }),
        collected: report.time,
        ...(answered.due === undefined ? {} : { expires: answered.due }),
    };
}
/** People are asked, evidence is looked at, and what the gate verified was tested. */
function methodOf({ how, by }) {
    if (by !== undefined || how === 'attestation')
        return 'INTERVIEW';
    return how === 'automatic' ? 'TEST' : 'EXAMINE';
}
function actorOf({ by }, names) {
    return by === undefined
        ? { type: 'tool', 'actor-uuid': names.uuid('tool') }
        : { type: 'party', 'actor-uuid': names.uuid(`party ${by.who}`) };
}
function evidenceOf({ record, hash, time, file, sha256 }, names) {
    const where = `Record ${record} of ledger.jsonl (${hash}), ${time}`;
    return {
        href: file === undefined || sha256 === undefined
            ? 'ledger.jsonl'
            : `#${names.uuid(`resource ${file} ${sha256}`)}`,
        description: line(file === undefined ? where : `${where}: ${file}`),
    };
}
/** `not-applicable` is no finding; everything else is satisfied only where it is done. */
function findingOf({ key, id, title, answered, score }, { report, group, names }) {
    const status = STATUS[answered.state];
    if (status === undefined)
        return [];
    const risk = report.risks.find(({ gap }) => gap === key);
    return [
        {
            uuid: names.uuid(`finding ${group.id} ${id}`),
            title: line(title),
            description: line(answered.reason),
            props: [
                names.prop('state', answered.state),
                ...(score === undefined ? [] : [names.prop('score', String(score))]),
            ],
            target: {
                type: 'objective-id',
                'target-id': token(id),
                props: [names.prop('label', id)],
                status: { ...status, remarks: line(`${answered.state}: ${answered.reason}`) },
            },
            'related-observations': [{ 'observation-uuid': names.uuid(`observation ${group.id} ${id}`) }],
            ...(risk === undefined ? {} : { 'related-risks': [{ 'risk-uuid': names.uuid(`risk ${risk.gap}`) }] }),
        },
    ];
}
const STATUS = {
    done: { state: 'satisfied', reason: 'pass' },
    partial: { state: 'not-satisfied', reason: 'fail' },
    none: { state: 'not-satisfied', reason: 'fail' },
    stale: { state: 'not-satisfied', reason: 'other' },
    'not-run': { state: 'not-satisfied', reason: 'other' },
    'not-applicable': undefined,
};
function riskOf(risk, { group, names }) {
    const item = group.items.find(({ key }) => key === risk.gap);
    const origin = { actors: [{ type: 'tool', 'actor-uuid': names.uuid('tool') }] };
    const facet = (name, value) => ({
        name,
        system: OSCAL_NAMESPACE,
        value: String(value),
    });
    return {
        uuid: names.uuid(`risk ${risk.gap}`),
        title: line(risk.title),
        description: line(item?.answered.reason ?? risk.title),
        statement: line(`Impact × likelihood × detectability × recoverability = ${risk.priority}, of at most 625.`),
        props: [names.prop('rank', String(risk.rank))],
        status: 'open',
        characterizations: [
            {
                origin,
                facets: [
                    facet('impact', risk.impact.value),
                    facet('likelihood', risk.likelihood.value),
                    facet('detectability', risk.detectability.value),
                    facet('recoverability', risk.recoverability.value),
                    facet('priority', risk.priority),
                ],
            },
        ],
        ...(risk.measures === undefined
            ? {}
            : {
                remediations: [
                    {
                        uuid: names.uuid(`remediation ${risk.gap}`),
                        lifecycle: 'recommendation',
                        title: 'Measure',
                        description: line(risk.measures),
                        ...(risk.sideEffects === undefined
                            ? {}
                            : { remarks: line(`Side effects: ${risk.sideEffects}`) }),
                    },
                ],
            }),
        ...(item === undefined
            ? {}
            : {
                'related-observations': [{ 'observation-uuid': names.uuid(`observation ${group.id} ${item.id}`) }],
            }),
    };
}

;// CONCATENATED MODULE: ./build/render/audit/oscal.js




/** The version of OSCAL whose schema the document is valid for. */
const OSCAL_VERSION = '1.2.3';
/**
 * An audit as OSCAL assessment results (JSON): a result for the checklist and one for each catalogue, an observation
 * and a finding for each control or item, the evidence as resources with their SHA-256. What was not run is
 * `not-satisfied` with the reason `other`, never satisfied. UUIDs are made of the content, so the same audit gives the
 * same bytes.
 *
 * @param reportFile name of the audit's JSON report, which lies beside the document, and its hex SHA-256.
 * @see NIST OSCAL, assessment results model
 */
function renderOscal(report, reportFile) {
    const names = oscalNames(reportFile.sha256);
    const groups = oscalItems(report);
    const items = groups.flatMap((group) => group.items);
    const parties = partiesOf(items, names);
    const plan = names.uuid('plan');
    const document = {
        'assessment-results': {
            uuid: names.uuid('document'),
            metadata: {
                title: line(`${report.checklist.title}: ${report.repository ?? 'repository'}`),
                'last-modified': report.time,
                version: report.time,
                'oscal-version': OSCAL_VERSION,
                props: [names.prop('period', report.period), names.prop('policy-sha256', report.policy)],
                ...(parties.length === 0 ? {} : { parties }),
            },
            'import-ap': { href: `#${plan}` },
            results: groups.map((group) => resultOf(report, group, names)),
            'back-matter': {
                resources: [
                    {
                        uuid: plan,
                        title: 'Assessment plan',
                        description: line(`The checklist of the ${report.period} audit (${report.checklist.from}) and its catalogues; the audit's whole report holds them as they were used.`),
                        rlinks: [
                            {
                                href: reportFile.name,
                                'media-type': 'application/json',
                                hashes: [{ algorithm: 'SHA-256', value: reportFile.sha256 }],
                            },
                        ],
                    },
                    ...resourcesOf(items, names),
                ],
            },
        },
    };
    return `${JSON.stringify(document, null, 2)}\n`;
}
/** Everybody who attested something. */
function partiesOf(items, names) {
    const people = new Set(items.flatMap(({ answered }) => (answered.by === undefined ? [] : [answered.by.who])));
    return [...people].sort(compare_text/* compareText */.n).map((who) => ({
        uuid: names.uuid(`party ${who}`),
        type: 'person',
        name: names.text(who),
    }));
}
/** Every file of the evidence that an answer rests on, once. */
function resourcesOf(items, names) {
    const files = new Map();
    for (const { answered } of items)
        for (const { file, sha256, record } of answered.evidence)
            if (file !== undefined && sha256 !== undefined)
                files.set(`${file} ${sha256}`, { file, sha256, record });
    return [...files.values()]
        .sort((a, b) => (0,compare_text/* compareText */.n)(a.file, b.file) || (0,compare_text/* compareText */.n)(a.sha256, b.sha256))
        .map(({ file, sha256, record }) => ({
        uuid: names.uuid(`resource ${file} ${sha256}`),
        title: line(file),
        description: line(`Evidence of record ${record} of ledger.jsonl.`),
        rlinks: [{ href: encodeURI(file), hashes: [{ algorithm: 'SHA-256', value: sha256 }] }],
    }));
}


/***/ }),

/***/ 95409:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aY: () => (/* binding */ code),
  DV: () => (/* binding */ codeBlock),
  ym: () => (/* binding */ cutEnd),
  it: () => (/* binding */ cutMiddle),
  h8: () => (/* binding */ htmlCode),
  nf: () => (/* binding */ markdown_link),
  CS: () => (/* binding */ prose),
  Pl: () => (/* binding */ safeUrl),
  PP: () => (/* binding */ tableHead),
  jD: () => (/* binding */ tableRow)
});

// EXTERNAL MODULE: ./build/model/text/display.js
var display = __webpack_require__(35543);
// EXTERNAL MODULE: ./build/model/text/ends.js
var ends = __webpack_require__(30395);
;// CONCATENATED MODULE: ./build/model/text/runs.js
/** A run of text in scripts that are written from right to left. */
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]+(?:[-_. ][\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]+)*/gu;
/**
 * Text cut where its direction changes. What is written from right to left has to be isolated from the rest: a browser
 * shows digits and punctuation that follow such a word before it, and a version would change places with its name.
 */
function textRuns(line) {
    const runs = [];
    let after = 0;
    for (const { 0: text, index } of line.matchAll(FROM_RIGHT)) {
        if (index > after)
            runs.push({ text: line.slice(after, index), fromRight: false });
        runs.push({ text, fromRight: true });
        after = index + text.length;
    }
    if (after < line.length)
        runs.push({ text: line.slice(after), fromRight: false });
    return runs;
}

// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(6729);
;// CONCATENATED MODULE: ./build/render/markdown.js




/**
 * The one place that makes Markdown of text from outside. GitHub turns mentions, issue numbers, commit ids,
 * addresses and emoji names into links and pictures after the Markdown is parsed, in every text node outside code;
 * entities and backslashes do not stop that, invisible separators poison what readers copy. So whatever could
 * become active stands in a code span, and the rest has its punctuation as entities.
 */
/** Names longer than this are cut in the middle. */
const NAME_LIMIT = 100;
const PROSE_LIMIT = 400;
/** A quotation between backticks, or an expression of a workflow, with the punctuation around it; or a word. */
const WORDS = /(["'(]*)(?:`([^`\n]{1,200})`|(\$\{\{[^`\n{}]{1,200}\}\}))([)"'.,;:!?]*)(?=\s|$)|\S+/gu;
/** What GitHub would act on in plain text, and flags, which a line would break after a dash. Rather too much than too little: a code span is never wrong. */
const ACTIVE = /[@#$\\`]|:\/\/|www\.|(?:https?|ftp|mailto|xmpp):|:[\w+-]|[0-9a-f]{7}|[a-z]{2}-\d|(?<![\w-])--[a-z]/i;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '*': '&#42;',
    _: '&#95;',
    '~': '&#126;',
    '[': '&#91;',
    ']': '&#93;',
};
/** Keeps the start and the end of a text of more than `max` UTF-16 units, and never half a character. */
function cutMiddle(text, max) {
    if (text.length <= max)
        return text;
    const head = Math.ceil(((max - 1) * 2) / 3);
    const tail = max - 1 - head;
    return `${cutEnd(text, head)}…${text.slice(text.length - tail).replace(/^[\udc00-\udfff]/, '')}`;
}
/** The first `max` UTF-16 units, without half a character at the end. */
function cutEnd(text, max) {
    return text.slice(0, max).replace(/[\ud800-\udbff]$/, '');
}
/** One line of text: hidden characters, tabs and line feeds as visible escapes. */
function visibleLine(text) {
    return (0,display/* visibleText */.Q6)(text).replace(/[\t\n]/g, (c) => (c === '\n' ? '\\u{a}' : '\\u{9}'));
}
/**
 * Text from outside as a code span (several, joined by the entity of `|`, where a pipe would end a table's cell).
 * Longer than `max` it is cut in the middle, and the length of the whole stands after it.
 */
function code(text, max = NAME_LIMIT) {
    if (text.length > max) {
        // A hostile text of megabytes is not escaped as a whole before it is cut.
        const shown = cutMiddle(visibleLine(cutMiddle(text, max * 2)), max);
        return `${codeSpans(shown)} ${omission((0,words/* formatNumber */.ZV)(text.length))}`;
    }
    return text === '' ? '`""`' : codeSpans(visibleLine(text));
}
/** The sign that something was left out, in any language: `[…]`, or with the length of the whole `[…10,000]`. */
function omission(length = '') {
    return `&#91;…${length}&#93;`;
}
/** Text from outside as an HTML code element, for where Markdown is not read: inside of `<summary>`. */
function htmlCode(text, max = NAME_LIMIT) {
    const shown = cutMiddle(visibleLine(cutMiddle(text, max * 2)), max);
    const escaped = (part) => part.replace(/[&<>"'|`]/g, (c) => `&#${c.charCodeAt(0)};`);
    return `<code>${inOrder(shown, escaped)}</code>`;
}
function codeSpans(line) {
    return line
        .split('|')
        .map((part) => (part === '' ? '' : inOrder(part, codeSpan)))
        .join('&#124;');
}
/** Text with what is written from right to left isolated from the rest. */
function inOrder(line, show) {
    return textRuns(line)
        .map(({ text, fromRight }) => (fromRight ? `<span dir="rtl">${show(text)}</span>` : show(text)))
        .join('');
}
/** @see GFM specification, section 6.3: a longer fence holds any run of backticks; one space is stripped at both ends. */
function codeSpan(line) {
    const longest = (line.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
    const fence = '`'.repeat(longest + 1);
    const padding = longest > 0 || (/^ | $/.test(line) && /[^ ]/.test(line)) ? ' ' : '';
    return `${fence}${padding}${line}${padding}${fence}`;
}
/**
 * Prose from outside as one line of inline Markdown that shows it literally. Words that GitHub would act on, and what
 * the writer put between backticks, stand in code spans. Longer than `max` UTF-16 units it is cut at the end, and
 * that is said.
 */
function prose(text, max = PROSE_LIMIT) {
    const cut = text.length > max;
    const line = (0,display/* visibleText */.Q6)(cut ? cutEnd(text, max) : text);
    const shown = ACTIVE.test(line) ? withCodeSpans(line) : plain(collapse(line.trim()));
    return `${guardStart(shown)}${cut ? ` ${omission()}` : ''}`;
}
/** White space as single spaces. Most lines have no other. */
function collapse(line) {
    return /[^\S ]| {2}/.test(line) ? line.replace(/\s+/g, ' ') : line;
}
function withCodeSpans(line) {
    const words = [];
    for (const [word, before = '', between, expression, after = ''] of line.matchAll(WORDS)) {
        const quoted = between ?? expression;
        if (quoted !== undefined)
            words.push(`${plain(before)}${codeSpans(quoted)}${plain(after)}`);
        else
            words.push(ACTIVE.test(word) ? activeWord(word) : plain(word));
    }
    return words.join(' ');
}
/** A word with punctuation around it: only the word itself goes into the code span. */
function activeWord(word) {
    const inner = word.replace(/^[("']+/, '');
    const core = (0,ends/* trimEndOf */.f)(inner, ')"\'.,;:!?');
    const before = word.slice(0, word.length - inner.length);
    const after = inner.slice(core.length);
    // An emoji's name needs its colons inside the span, or they would meet outside it.
    return ACTIVE.test(core) ? `${plain(before)}${codeSpans(core)}${plain(after)}` : codeSpans(word);
}
function plain(word) {
    return word.replace(/[&<>|*_~[\]]/g, (c) => ENTITIES[c] ?? c);
}
/** What would make a list, a heading's underline or a rule of a line that starts with it. */
function guardStart(line) {
    return line
        .replace(/^[-+=]/, (c) => `&#${c.charCodeAt(0)};`)
        .replace(/^(\d+)([.)])/, (_, digits, mark) => `${digits}&#${mark.charCodeAt(0)};`);
}
/** A fenced block of shell commands, one a line. The fence is longer than any run of backticks inside. */
function codeBlock(lines, language = 'sh') {
    const shown = lines.map((line) => visibleLine(line));
    const longest = (shown.join('\n').match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${shown.join('\n')}\n${fence}`;
}
/**
 * A link of our own making. The address is written so that it cannot end the link or the table's cell; what is not
 * an https or http address without credentials gives the label alone.
 *
 * @param label Markdown that this module made.
 */
function markdown_link(label, address) {
    const url = safeUrl(address);
    return url === undefined ? label : `[${label}](${url})`;
}
/** The address, percent-encoded where Markdown or HTML could read it as markup; `undefined` where it is none we link to. */
function safeUrl(address) {
    if (address === undefined || address.length > 2000 || !URL.canParse(address))
        return undefined;
    const url = new URL(address);
    if (!['https:', 'http:'].includes(url.protocol) || url.username !== '' || url.password !== '')
        return undefined;
    return url.href.replace(/[()<>[\]|"'`\\*_~^{}@\s]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
/** The lines that start a table. `columns` are our own words. */
function tableHead(columns) {
    return `| ${columns.join(' | ')} |\n|${columns.map(() => '---').join('|')}|`;
}
/** One row of a table; cells are Markdown of this module, without line feeds. */
function tableRow(cells) {
    return `| ${cells.join(' | ')} |`;
}


/***/ })

};
;