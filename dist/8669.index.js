"use strict";
exports.id = 8669;
exports.ids = [8669];
exports.modules = {

/***/ 36497:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ WITHHELD_FIELD),
/* harmony export */   cJ: () => (/* binding */ FIELDS),
/* harmony export */   qJ: () => (/* binding */ UNKNOWN_FIELD)
/* harmony export */ });
/** Says which of the fields that CISA asks for nobody knows. @see CycloneDX property taxonomy, `cdx:cisa` */
const UNKNOWN_FIELD = 'cdx:cisa:unknown-information';
/** The same of a field that is known and not told. */
const WITHHELD_FIELD = 'cdx:cisa:withheld-information';
/** Fields of a component that may be said to be unknown, by the names of appendix A of the 2026 Minimum Elements. */
const FIELDS = {
    producer: 'Component Producer',
    version: 'Component Version',
    identifiers: 'Component Identifiers',
    hash: 'Component Hash Value',
    license: 'Component License',
};


/***/ }),

/***/ 87589:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ bandOf),
/* harmony export */   Z5: () => (/* binding */ scoreVectors),
/* harmony export */   ll: () => (/* binding */ newestFirst)
/* harmony export */ });
/**
 * The score of the newest CVSS vector that has one, and its severity. Bands are those of the CVSS specifications
 * (version 2: of the NVD, which has no `critical`).
 *
 * @param scoreOf `undefined` for what is no vector.
 */
function scoreVectors(vectors, scoreOf) {
    for (const cvss of newestFirst(vectors)) {
        const score = scoreOf(cvss);
        if (score !== undefined)
            return { severity: bandOf(score, cvss), cvss, score };
    }
    return undefined;
}
/** Vectors, those of the newest version of CVSS first. */
function newestFirst(vectors) {
    return [...vectors].sort((a, b) => generation(b) - generation(a));
}
/** Severity of a score: 9, 7, 4 and just above 0 begin the bands. */
function bandOf(score, vector = 'CVSS:3') {
    if (score >= 9 && generation(vector) > 2)
        return 'critical';
    if (score >= 7)
        return 'high';
    if (score >= 4)
        return 'moderate';
    return score > 0 ? 'low' : 'info';
}
/** The version of a vector; without a prefix it is of version 2. */
function generation(vector) {
    const version = /^CVSS:(\d)\.(\d)/.exec(vector);
    return version === null ? (vector.startsWith('CVSS:3') ? 3 : 2) : Number(`${version[1]}.${version[2]}`);
}


/***/ }),

/***/ 13887:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isCopyrightLine),
/* harmony export */   NW: () => (/* binding */ licenseWords),
/* harmony export */   bY: () => (/* binding */ licenseShingles),
/* harmony export */   zw: () => (/* binding */ withoutOwners)
/* harmony export */ });
/** A text with more words than this is cut: no licence is that long, and a file that is costs time. */
const MAX_WORDS = 60_000;
/** `Copyright (c) 2020 Jane Doe`, `© 2020`, `Copyright Jane Doe`; not `copyright notice` where a line happens to break. */
const COPYRIGHT_LINE = /^\W*(?:copyright\s*(?:\(c\)|©|&copy;|[\d<[{:]|by\b)|\(c\)\s|©|all rights reserved\W*$)/i;
const COPYRIGHT_NAME = /^\W*Copyright\s+(?:[A-Z][a-z]|[A-Z]\.)/;
/** Spellings that SPDX calls equivalent, as far as they stand in many licences. */
const EQUAL = new Map([
    ['licence', 'license'],
    ['licences', 'licenses'],
    ['licenced', 'licensed'],
    ['sublicence', 'sublicense'],
    ['organisation', 'organization'],
    ['favour', 'favor'],
    ['fulfil', 'fulfill'],
    ['merchantibility', 'merchantability'],
    ['https', 'http'],
]);
const ENDORSE = ['be', 'used', 'to', 'endorse'];
/** Whether a line of a licence text says whose the copyright is. */
function isCopyrightLine(line) {
    return COPYRIGHT_LINE.test(line) || COPYRIGHT_NAME.test(line);
}
/** A licence text without its copyright lines: what thousands of packages have in common. */
function withoutOwners(text) {
    return text
        .split(/\r\n?|\n/)
        .filter((line) => !isCopyrightLine(line))
        .join('\n');
}
/**
 * The words of a licence text that tell it from others: no copyright lines, no numbering, no punctuation, no
 * comment marks, lower case.
 *
 * @see SPDX specification 3.0.1, annex C (licence matching guidelines)
 */
function licenseWords(text) {
    return withoutParties(allWords(text));
}
/**
 * Between which words licences name those who grant them, in every copy somebody else: `Neither the name of Jane nor
 * the names of its contributors may be used to endorse`, `provided by Jane "as is"`, `in no event shall Jane be liable`.
 */
const PARTIES = [
    [['neither', 'the', 'name'], ENDORSE],
    [['neither', 'the', 'names'], ENDORSE],
    [
        ['the', 'name'],
        ['not', ...ENDORSE],
    ],
    [
        ['the', 'names'],
        ['not', ...ENDORSE],
    ],
    [
        ['is', 'provided', 'by'],
        ['as', 'is'],
    ],
    [
        ['in', 'no', 'event', 'shall'],
        ['be', 'liable'],
    ],
];
/** No name is longer, in words. */
const MAX_PARTY = 40;
function withoutParties(words) {
    const kept = [];
    let at = 0;
    while (at < words.length) {
        const found = partyAt(words, at);
        kept.push(...(found?.kept ?? [words[at]]));
        at += found?.length ?? 1;
    }
    return kept;
}
/** The words of a place that names a party, and what is kept of them. */
function partyAt(words, at) {
    for (const [before, after] of PARTIES) {
        if (!standsAt(words, at, before))
            continue;
        const start = at + before.length;
        for (let party = 1; party <= MAX_PARTY; party += 1) {
            if (!standsAt(words, start + party, after))
                continue;
            const length = before.length + party + after.length;
            // All ways of saying that nobody's name may be used say the same.
            if (after.at(-1) === 'endorse')
                return { length, kept: ['no', 'name', ...ENDORSE] };
            return { length, kept: [...before, 'party', ...after] };
        }
    }
    return undefined;
}
function standsAt(words, at, wanted) {
    return wanted.every((word, index) => words[at + index] === word);
}
function allWords(text) {
    const words = [];
    for (const line of withoutOwners(text).split('\n')) {
        const bare = line
            .replace(/<[^<>]{1,60}>/g, ' ')
            .replace(/^[\s>*#/;|-]*(?:(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.)])\s+)?/i, ' ')
            .toLowerCase();
        for (const [word] of bare.matchAll(/[\p{L}\p{N}]+/gu)) {
            words.push(EQUAL.get(word) ?? word);
            if (words.length >= MAX_WORDS)
                return words;
        }
    }
    return words;
}
/** Bits of a shingle's hash. */
const SHINGLE_BITS = 24;
/** Hashes of every two neighbouring words, each once: FNV-1a folded to 24 bits. */
function licenseShingles(words) {
    const shingles = new Set();
    let before = 0;
    for (const [index, word] of words.entries()) {
        const hash = hashOf(word);
        if (index > 0) {
            const pair = Math.imul(before ^ Math.imul(hash, 0x9e3779b1), 0x85ebca6b) >>> 0;
            shingles.add((pair ^ (pair >>> SHINGLE_BITS)) & (2 ** SHINGLE_BITS - 1));
        }
        before = hash;
    }
    return shingles;
}
function hashOf(word) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < word.length; index += 1)
        hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
    return hash;
}


/***/ }),

/***/ 72647:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ describeSheet)
});

// EXTERNAL MODULE: ./build/model/boms/unknown-fields.js
var unknown_fields = __webpack_require__(36497);
// EXTERNAL MODULE: ./build/model/text/ends.js
var ends = __webpack_require__(30395);
// EXTERNAL MODULE: ./build/model/licenses/words.js
var words = __webpack_require__(13887);
;// CONCATENATED MODULE: ./build/model/licenses/copyright-notices.js


/** Longer ones, and more of them, are no notices. */
const MAX_NOTICE = 500;
const MAX_NOTICES = 100;
/** What stands around a notice in a text: comment marks, bullets, emphasis, quotation marks. */
const BEFORE = /^[\s*#/>|\-_"\u201c]+/;
const BEHIND = ' \t\u00a0*|_"\u201d';
/** A line that a licence has for others to fill in, and what only speaks of copyright. */
const TEMPLATE = /[<[{](?:yyyy|year|name|owner|copyright|fullname|author)/i;
const ABOUT = /^copyright\s+(?:licen[cs]e|notice|holder|owner|law|act|statement|and\b|for\b|in\b|of\b|to\b)/i;
const YEAR = /\b(?:19|20)\d\d\b/;
/** Who wrote licences, and so stands in their texts, whoever's the package is. */
const OF_LICENSES = /Free Software Foundation|Creative Commons/i;
/**
 * Whom the licence files of a package name as owners of its copyright: their lines as they stand, each once, in the
 * order of the files. Notices of more than one line are told by their first.
 */
function copyrightNotices(files) {
    const notices = new Set();
    for (const { text } of files) {
        for (const line of text.split(/\r\n?|\n/)) {
            if (notices.size === MAX_NOTICES)
                return [...notices];
            if (line.length > MAX_NOTICE || !(0,words/* isCopyrightLine */.C)(line))
                continue;
            const notice = (0,ends/* trimEndOf */.f)(line.replace(BEFORE, ''), BEHIND);
            if (/[\p{L}\p{N}]{2}/u.test(notice.replace(/copyright|all rights reserved/gi, '')) && !isNone(notice))
                notices.add(notice);
        }
    }
    return [...notices];
}
function isNone(notice) {
    // Point (c) of a list, as Apache-2.0 and MPL-2.0 have one: without a year the sign alone says nothing.
    const isPoint = /^\(c\)/i.test(notice) && !YEAR.test(notice);
    return isPoint || [TEMPLATE, ABOUT, OF_LICENSES].some((pattern) => pattern.test(notice));
}

// EXTERNAL MODULE: ./build/model/packages/purl.js
var packages_purl = __webpack_require__(50590);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
// EXTERNAL MODULE: ./build/render/cyclonedx/properties.js
var properties = __webpack_require__(62765);
// EXTERNAL MODULE: ./build/render/cyclonedx/references.js
var cyclonedx_references = __webpack_require__(15258);
;// CONCATENATED MODULE: ./build/render/cyclonedx/describe.js






/**
 * Adds to every component what its own package.json and licence files say, and which of the fields that CISA asks for
 * are still not known: after looking everywhere an empty place is an answer, and it is to be told from one that was
 * forgotten.
 */
function describeSheet(sheet, descriptions) {
    return {
        ...sheet,
        root: withUnknown(sheet.root),
        components: sheet.components.map((entry) => {
            const found = entry.packages.map(({ id }) => descriptions.get(id)).find((known) => known !== undefined);
            return withUnknown(found === undefined ? entry : describe(entry, found));
        }),
    };
}
/** @see 2026 Minimum Elements for an SBOM (CISA), "Explicitly Identifying Unknown Information" */
function withUnknown(entry) {
    const { authors, version, purl, hashes, license, properties } = entry;
    const open = [
        ...(hashes.length > 0 ? [] : [unknown_fields/* FIELDS */.cJ.hash]),
        ...(purl === undefined ? [unknown_fields/* FIELDS */.cJ.identifiers] : []),
        ...(license === undefined ? [unknown_fields/* FIELDS */.cJ.license] : []),
        ...((authors ?? []).some(({ name }) => name !== undefined) ? [] : [unknown_fields/* FIELDS */.cJ.producer]),
        ...(version === undefined ? [unknown_fields/* FIELDS */.cJ.version] : []),
    ];
    if (open.length === 0)
        return entry;
    const told = open.map((value) => ({ name: unknown_fields/* UNKNOWN_FIELD */.qJ, value }));
    return { ...entry, properties: [...told, ...properties].sort((a, b) => (0,compare_text/* compareText */.n)(a.name, b.name)) };
}
function describe(entry, description) {
    const { authors, licenseFiles, licenseSection } = description;
    const copyright = copyrightNotices(licenseSection === undefined ? licenseFiles : [licenseSection]);
    const references = [...entry.references, ...(0,cyclonedx_references/* detailReferences */.YC)(description)];
    const licenseText = referredText(entry.license, description);
    const known = new Map(references.map((reference) => [`${reference.type} ${reference.url}`, reference]));
    return {
        ...entry,
        ...versionOf(entry, description),
        description: description.description,
        references: [...known.values()],
        properties: (0,properties/* withEngines */.Uz)((0,properties/* withInstallation */.BO)(withOrigin(entry.properties, description), description.installation), description.engines),
        ...(authors === undefined ? {} : { authors }),
        ...(licenseText === undefined ? {} : { licenseText }),
        ...(licenseFiles.length === 0 ? {} : { licenseFiles }),
        ...(copyright.length === 0 ? {} : { copyright }),
    };
}
/** The ref stays: it is made of what the lockfile says, and the same whether anything is installed or not. */
function versionOf({ group, name, version, purl }, { version: found }) {
    if (version !== undefined || found === undefined)
        return {};
    const bare = (0,packages_purl/* npmPurl */.NP)(group === undefined ? name : `${group}/${name}`, found);
    return { version: found, purl: purl?.replace(/^[^?#]*/, () => bare) };
}
/** Says that it is the registry that tells, and not the package: nothing signs that. */
function withOrigin(properties, { from }) {
    if (from === undefined)
        return properties;
    const origin = { name: 'sealgate:details:from', value: from };
    return [...properties, origin].sort((a, b) => (0,compare_text/* compareText */.n)(a.name, b.name));
}
/** The file that a licence names in npm's form, `SEE LICENSE IN <file>`. */
function referredText(license, { licenseFiles }) {
    const file = license?.kind === 'name' ? /^SEE LICEN[SC]E IN (.+)$/i.exec(license.text)?.[1] : undefined;
    return file === undefined
        ? undefined
        : licenseFiles.find((known) => known.file === file.trim().replace(/^\.\//, ''))?.text;
}


/***/ }),

/***/ 78669:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderWithModels: () => (/* binding */ renderWithModels)
});

// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/index.js
var enums = __webpack_require__(6820);
// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/models/index.js
var models = __webpack_require__(50320);
// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/index.node.js
var index_node = __webpack_require__(51248);
// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/spec/index.js
var dist_node_spec = __webpack_require__(94321);
;// CONCATENATED MODULE: ./build/render/xml.js
/** What XML 1.0 (2.2, Char) cannot hold, escaped or not: it becomes U+FFFD. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '\t': '&#9;',
    '\n': '&#10;',
    '\r': '&#13;',
};
/** An element tree as an XML 1.0 document in UTF-8, two spaces deep a level, ending in a newline. */
function writeXml(root) {
    const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
    writeElement(root, '', lines);
    return `${lines.join('\n')}\n`;
}
function writeElement(element, indent, lines) {
    const head = `${indent}<${element.name}${attributesOf(element)}`;
    const { children } = element;
    if (children === undefined || children === '') {
        lines.push(`${head}/>`);
    }
    else if (typeof children === 'string' || typeof children === 'number') {
        lines.push(`${head}>${escapeText(String(children))}</${element.name}>`);
    }
    else {
        const inner = [...children];
        if (inner.length === 0) {
            lines.push(`${head}/>`);
            return;
        }
        lines.push(`${head}>`);
        for (const child of inner)
            if (child.type === 'element')
                writeElement(child, `${indent}  `, lines);
        lines.push(`${indent}</${element.name}>`);
    }
}
function attributesOf(element) {
    const namespace = element.namespace === undefined ? '' : ` xmlns="${escapeAttribute(String(element.namespace))}"`;
    const own = Object.entries(element.attributes ?? {}).filter(([, value]) => value !== undefined);
    return namespace + own.map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`).join('');
}
function escapeText(text) {
    return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>\r]/g, (c) => ESCAPES[c] ?? c);
}
function escapeAttribute(text) {
    return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"\t\n\r]/g, (c) => ESCAPES[c] ?? c);
}

// EXTERNAL MODULE: ./build/render/cyclonedx/patches.js
var cyclonedx_patches = __webpack_require__(89716);
// EXTERNAL MODULE: ./build/render/cyclonedx/people.js
var cyclonedx_people = __webpack_require__(80935);
// EXTERNAL MODULE: ./build/render/cyclonedx/xml.js
var xml = __webpack_require__(67567);
;// CONCATENATED MODULE: ./build/render/cyclonedx/additions.js



/** From 1.3 a BOM says how complete it is, from 1.6 a component has several authors; the library has neither, and no patches. */
const SINCE = { compositions: '1.3', authors: '1.6', schema: '1.4' };
/**
 * A normalised BOM with what the library has no models for, as JSON. Before 1.4 it names no schema: the published
 * ones ask for another address in `$schema` than they have themselves, so that no address suits every reader.
 */
function completeJson(document, sheet, spec) {
    const compositions = spec < SINCE.compositions
        ? undefined
        : sheet.compositions.map(({ aggregate, refs }) => ({ aggregate, dependencies: refs }));
    const richer = richerByRef(sheet, spec);
    const { $schema, ...members } = document;
    const plain = spec < SINCE.schema ? members : document;
    if (richer.size === 0)
        return { ...plain, ...(compositions && { compositions }) };
    const complete = (component) => completeComponent(component, richer);
    const { metadata } = document;
    return {
        ...plain,
        metadata: {
            ...metadata,
            ...(metadata?.component === undefined ? {} : { component: complete(metadata.component) }),
        },
        components: document.components?.map(complete),
        compositions,
    };
}
function completeComponent(component, richer) {
    const known = richer.get(component['bom-ref'] ?? '');
    if (known === undefined)
        return component;
    const { authors, patches } = known;
    return Object.fromEntries(Object.entries(component).flatMap(([key, value]) => {
        if (key === 'author' && authors !== undefined)
            return authors.length === 0 ? [] : [['authors', authors]];
        const pedigree = key === 'purl' && patches !== undefined ? [['pedigree', (0,cyclonedx_patches/* pedigreeOf */.f6)(patches)]] : [];
        return [[key, value], ...pedigree];
    }));
}
/**
 * A normalised BOM with what the library has no models for, as XML. The root keeps its people in one line (`author`):
 * with a list there, CycloneDX's library for Java reads nothing of the whole document.
 *
 * @see docs/decisions/0223-documents-that-consumers-read.md
 */
function completeXml(root, sheet, spec) {
    const richer = richerByRef({ ...sheet, root: { ...sheet.root, authors: undefined } }, spec);
    const children = (0,xml/* elementsOf */.Z)(root).flatMap((child) => {
        const whole = richer.size === 0 || (child.name !== 'metadata' && child.name !== 'components')
            ? child
            : { ...child, children: (0,xml/* elementsOf */.Z)(child).map((inner) => completeElement(inner, richer)) };
        const last = child.name === 'dependencies' && spec >= SINCE.compositions;
        return last ? [whole, compositionsElement(sheet.compositions)] : [whole];
    });
    return { ...root, children };
}
function completeElement(component, richer) {
    const known = richer.get(String(component.attributes?.['bom-ref'] ?? ''));
    if (component.name !== 'component' || known === undefined)
        return component;
    const { authors, patches } = known;
    const children = (0,xml/* elementsOf */.Z)(component).flatMap((child) => {
        if (child.name === 'author' && authors !== undefined)
            return [(0,xml/* element */.N)('authors', authors.map(contactElement))];
        return child.name === 'purl' && patches !== undefined ? [child, (0,cyclonedx_patches/* pedigreeElement */.gG)(patches)] : [child];
    });
    return { ...component, children };
}
function contactElement(contact) {
    return (0,xml/* element */.N)('author', Object.entries(contact).map(([name, value]) => (0,xml/* element */.N)(name, String(value))));
}
function compositionsElement(compositions) {
    return (0,xml/* element */.N)('compositions', compositions.map(({ aggregate, refs }) => {
        const dependencies = refs.map((ref) => ({
            type: 'element',
            name: 'dependency',
            attributes: { ref },
        }));
        return (0,xml/* element */.N)('composition', [(0,xml/* element */.N)('aggregate', aggregate), (0,xml/* element */.N)('dependencies', dependencies)]);
    }));
}
function richerByRef(sheet, spec) {
    const found = new Map();
    for (const { ref, authors, patches } of [sheet.root, ...sheet.components]) {
        const several = authors === undefined || spec < SINCE.authors ? undefined : (0,cyclonedx_people/* contactsOf */.RS)(authors);
        if (several !== undefined || patches !== undefined)
            found.set(ref, { authors: several, patches });
    }
    return found;
}

// EXTERNAL MODULE: ./build/render/cyclonedx/describe.js + 1 modules
var describe = __webpack_require__(72647);
// EXTERNAL MODULE: ./build/render/cyclonedx/serial.js
var serial = __webpack_require__(35908);
// EXTERNAL MODULE: ./build/render/cyclonedx/sheet.js + 4 modules
var cyclonedx_sheet = __webpack_require__(45500);
// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/types/index.js
var types = __webpack_require__(32107);
// EXTERNAL MODULE: ./build/model/findings/cvss-severity.js
var cvss_severity = __webpack_require__(87589);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
// EXTERNAL MODULE: ./build/render/cyclonedx/references.js
var references = __webpack_require__(15258);
;// CONCATENATED MODULE: ./build/render/cyclonedx/vulnerabilities.js






/**
 * Known vulnerabilities as CycloneDX tells them (a VDR): one entry a finding, with every tool's rating and what
 * the policy says about it as the analysis. Other findings are none and are left out.
 *
 * @param refs the component of a package, by package id.
 * @returns sorted by id, then subject.
 */
function vulnerabilitiesOf(decisions, refs, options = {}) {
    return decisions
        .filter(({ finding }) => finding.rule === 'vulnerabilities/known')
        .sort((a, b) => (0,compare_text/* compareText */.n)(sortKey(a.finding), sortKey(b.finding)))
        .map((decision) => vulnerabilityOf(decision, refs, options));
}
function sortKey({ aliases, subject, fingerprint }) {
    return [aliases[0] ?? '', subject.name, fingerprint].join('\n');
}
function vulnerabilityOf(decision, refs, { scoreOf, justifications }) {
    const { finding } = decision;
    const [id, ...others] = finding.aliases;
    const analysis = analysisOf(decision, justifications);
    const affected = affectsOf(finding, refs, analysis);
    return new models.Vulnerability.Vulnerability({
        bomRef: `vulnerability:${finding.fingerprint}`,
        ...(id === undefined ? {} : { id, source: sourceOf(id, finding.url) }),
        references: new models.Vulnerability.ReferenceRepository(others.map((other) => new models.Vulnerability.Reference(other, sourceOf(other, undefined)))),
        ratings: ratingsOf(finding, scoreOf),
        cwes: new types.CweRepository(cwesOf(finding)),
        description: finding.title,
        detail: finding.message,
        // Without a version to go to, readers would take the words for a fix.
        ...(finding.fix?.version === undefined ? {} : { recommendation: finding.fix.text }),
        advisories: new models.Vulnerability.AdvisoryRepository(finding.url === undefined ? [] : [new models.Vulnerability.Advisory((0,references/* publicUrl */.x6)(finding.url))]),
        analysis,
        affects: affected,
        properties: new models.PropertyRepository([
            new models.Property('sealgate:decision', decision.outcome),
            new models.Property('sealgate:decision:reason', decision.reason.text),
            ...(affected.size > 0 ? [] : [new models.Property('sealgate:subject', finding.subject.name)]),
        ]),
    });
}
/** Who gives an advisory its id, and where it stands. */
function sourceOf(id, url) {
    if (id.startsWith('CVE-'))
        return new models.Vulnerability.Source({
            name: 'NVD',
            url: `https://nvd.nist.gov/vuln/detail/${encodeURIComponent(id)}`,
        });
    if (id.startsWith('GHSA-'))
        return new models.Vulnerability.Source({
            name: 'GitHub Advisory Database',
            url: `https://github.com/advisories/${encodeURIComponent(id)}`,
        });
    return url === undefined
        ? new models.Vulnerability.Source({ name: 'unknown' })
        : new models.Vulnerability.Source({ name: 'unknown', url: (0,references/* publicUrl */.x6)(url) });
}
const SEVERITIES = {
    critical: enums.Vulnerability.Severity.Critical,
    high: enums.Vulnerability.Severity.High,
    moderate: enums.Vulnerability.Severity.Medium,
    low: enums.Vulnerability.Severity.Low,
    info: enums.Vulnerability.Severity.Info,
    unknown: enums.Vulnerability.Severity.Unknown,
};
/** One rating a tool: where tools disagree, each keeps its own word. Beside them the CVSS that they go by. */
function ratingsOf(finding, scoreOf) {
    const byTool = new Map();
    for (const { tool, severity } of finding.seenBy ?? [])
        byTool.set(tool, severity ?? finding.severity);
    const ratings = [...byTool].map(([name, severity]) => new models.Vulnerability.Rating({ source: new models.Vulnerability.Source({ name }), severity: SEVERITIES[severity] }));
    const scored = cvssRating(finding, scoreOf);
    if (scored !== undefined)
        ratings.push(scored);
    return new models.Vulnerability.RatingRepository(ratings.length > 0 ? ratings : [new models.Vulnerability.Rating({ severity: SEVERITIES[finding.severity] })]);
}
function cvssRating({ detail }, scoreOf) {
    const vector = typeof detail?.cvss === 'string' ? detail.cvss : undefined;
    const told = typeof detail?.score === 'number' ? detail.score : undefined;
    const score = (vector === undefined ? undefined : scoreOf?.(vector)) ?? told;
    if (score === undefined)
        return undefined;
    const by = detail?.cvssBy ?? detail?.ratedBy;
    return new models.Vulnerability.Rating({
        ...(typeof by === 'string' ? { source: new models.Vulnerability.Source({ name: by }) } : {}),
        score,
        severity: SEVERITIES[(0,cvss_severity/* bandOf */.BV)(score, vector)],
        ...(vector === undefined ? {} : { method: methodOf(vector), vector }),
    });
}
function methodOf(vector) {
    if (vector.startsWith('CVSS:4'))
        return enums.Vulnerability.RatingMethod.CVSSv4;
    if (vector.startsWith('CVSS:3.1'))
        return enums.Vulnerability.RatingMethod.CVSSv31;
    if (vector.startsWith('CVSS:3'))
        return enums.Vulnerability.RatingMethod.CVSSv3;
    return enums.Vulnerability.RatingMethod.CVSSv2;
}
function cwesOf({ detail }) {
    const stated = Array.isArray(detail?.cwes) ? detail.cwes : [];
    const numbers = stated.map((cwe) => Number(/^(?:CWE-)?([1-9]\d{0,5})$/i.exec(String(cwe))?.[1]));
    return [...new Set(numbers.filter((number) => Number.isInteger(number)))].sort((a, b) => a - b);
}
function affectsOf({ subject }, refs, { state }) {
    const found = new Set();
    for (const id of subject.nodes ?? []) {
        const ref = refs.get(id);
        if (ref !== undefined)
            found.add(ref);
    }
    const spared = state !== undefined && [...VEX_STATES.values()].includes(state);
    const status = spared ? enums.Vulnerability.AffectStatus.Unaffected : enums.Vulnerability.AffectStatus.Affected;
    const version = subject.name.slice(subject.name.lastIndexOf('@') + 1);
    return new models.Vulnerability.AffectRepository([...found].map((ref) => new models.Vulnerability.Affect(ref, {
        versions: new models.Vulnerability.AffectedVersionRepository([
            new models.Vulnerability.AffectedSingleVersion(version, { status }),
        ]),
    })));
}
/**
 * What the policy's answer means in VEX. A waiver says that the risk is taken, not that there is none, so the
 * state stays `exploitable`, unless the exception itself says why there is none; beside it a scanner's own VEX is
 * believed, and named.
 */
function analysisOf({ finding, reason }, justifications) {
    const said = finding.suppressed?.reason;
    if (reason.kind === 'suppressed' && said !== undefined) {
        const state = VEX_STATES.get(/^\w+/.exec(said)?.[0] ?? '');
        if (state !== undefined) {
            const words = said.split(/[^a-z_]+/).map((word) => JUSTIFICATIONS.get(word));
            return new models.Vulnerability.Analysis({
                state,
                justification: words.find((word) => word !== undefined),
                detail: reason.text,
            });
        }
    }
    const justification = reason.kind === 'exception' && justifications?.get(reason.exception ?? '');
    if (justification) {
        return new models.Vulnerability.Analysis({
            state: enums.Vulnerability.AnalysisState.NotAffected,
            justification: JUSTIFICATIONS.get(justification),
            detail: `${justification}: ${reason.text}`,
        });
    }
    const update = finding.fix?.version === undefined ? [] : [enums.Vulnerability.AnalysisResponse.Update];
    if (reason.kind === 'exception' || reason.kind === 'allowed-advisory') {
        return new models.Vulnerability.Analysis({
            state: enums.Vulnerability.AnalysisState.Exploitable,
            response: new enums.Vulnerability.AnalysisResponseRepository([enums.Vulnerability.AnalysisResponse.WillNotFix]),
            detail: reason.text,
        });
    }
    return new models.Vulnerability.Analysis({
        state: enums.Vulnerability.AnalysisState.InTriage,
        response: new enums.Vulnerability.AnalysisResponseRepository(update),
        detail: reason.text,
    });
}
/** OpenVEX's and CSAF's words in scanners' reports. */
const VEX_STATES = new Map([
    ['not_affected', enums.Vulnerability.AnalysisState.NotAffected],
    ['fixed', enums.Vulnerability.AnalysisState.Resolved],
    ['false_positive', enums.Vulnerability.AnalysisState.FalsePositive],
]);
/**
 * CycloneDX's own words, and what OpenVEX's and CSAF's are in them; the one without a counterpart (that no adversary
 * controls the code) stands in the detail.
 */
const JUSTIFICATIONS = new Map([
    ...Object.values(enums.Vulnerability.AnalysisJustification).map((word) => [word, word]),
    ['component_not_present', enums.Vulnerability.AnalysisJustification.CodeNotPresent],
    ['vulnerable_code_not_present', enums.Vulnerability.AnalysisJustification.CodeNotPresent],
    ['vulnerable_code_not_in_execute_path', enums.Vulnerability.AnalysisJustification.CodeNotReachable],
    ['inline_mitigations_already_exist', enums.Vulnerability.AnalysisJustification.ProtectedByMitigatingControl],
]);

;// CONCATENATED MODULE: ./build/render/cyclonedx/models.js











/**
 * One CycloneDX BOM of all lockfiles in any version and format, by the models and normalisers of the CycloneDX
 * library. What a version has no place for is left out by it.
 *
 * @returns JSON (two spaces deep a level) or XML, ending in a newline.
 */
function renderWithModels(graphs, options) {
    const { format, descriptions } = options;
    const spec = dist_node_spec.SpecVersionDict[options.spec];
    if (spec === undefined)
        throw new RangeError(`CycloneDX ${options.spec} is unknown to the library`);
    const plain = (0,cyclonedx_sheet/* makeSheet */.w)(graphs, options);
    const sheet = descriptions === undefined ? plain : (0,describe/* describeSheet */.l)(plain, descriptions);
    const bom = bomOf(sheet, options);
    bom.serialNumber = serial/* NO_SERIAL */.z4;
    switch (format) {
        case 'xml': {
            const document = new index_node.XML.Normalize.Factory(spec).makeForBom().normalize(bom, {});
            return (0,serial/* withSerial */.vJ)(writeXml(completeXml(document, sheet, options.spec)));
        }
        case 'json': {
            const document = new index_node.JSON.Normalize.Factory(spec).makeForBom().normalize(bom, {});
            return (0,serial/* withSerial */.vJ)(`${JSON.stringify(completeJson(document, sheet, options.spec), null, 2)}\n`);
        }
    }
}
function bomOf(sheet, options) {
    const bom = new models.Bom();
    if (sheet.timestamp !== undefined)
        bom.metadata.timestamp = sheet.timestamp;
    // A lockfile is read before anything is built.
    bom.metadata.lifecycles.add(enums.LifecyclePhase.PreBuild);
    const { name, version } = sheet.tool;
    bom.metadata.tools.components.add(new models.Component(enums.ComponentType.Application, name, { version }));
    for (const contact of sheet.authors)
        bom.metadata.authors.add(new models.OrganizationalContact(contact));
    bom.metadata.properties = propertiesOf(sheet.properties);
    const components = new Map();
    for (const entry of [sheet.root, ...sheet.components]) {
        const component = componentOf(entry);
        components.set(entry.ref, component);
        if (entry === sheet.root)
            bom.metadata.component = component;
        else
            bom.components.add(component);
    }
    for (const entry of [sheet.root, ...sheet.components]) {
        const from = components.get(entry.ref);
        for (const ref of entry.dependsOn) {
            const to = components.get(ref);
            if (to !== undefined)
                from?.dependencies.add(to.bomRef);
        }
    }
    const { decisions = [] } = options;
    if (decisions.length > 0) {
        const refs = new Map();
        for (const { ref, packages } of sheet.components) {
            const component = components.get(ref);
            if (component !== undefined)
                for (const { id } of packages)
                    refs.set(id, component.bomRef);
        }
        for (const vulnerability of vulnerabilitiesOf(decisions, refs, options))
            bom.vulnerabilities.add(vulnerability);
    }
    return bom;
}
function componentOf(entry) {
    return new models.Component(entry.type, entry.name, {
        bomRef: entry.ref,
        group: entry.group,
        version: entry.version,
        description: entry.description,
        purl: entry.purl,
        scope: entry.scope,
        hashes: hashesOf(entry.hashes),
        ...peopleOf(entry.authors),
        licenses: new models.LicenseRepository(entry.license === undefined ? [] : [licenseOf(entry.license, entry.licenseText)]),
        ...evidenceOf(entry),
        externalReferences: new models.ExternalReferenceRepository(entry.references.map(({ type, url, hashes }) => new models.ExternalReference(url, type, { hashes: hashesOf(hashes) }))),
        properties: propertiesOf(entry.properties),
    });
}
function peopleOf(people) {
    if (people === undefined)
        return {};
    const supplier = (0,cyclonedx_people/* supplierOf */.kx)(people);
    const author = (0,cyclonedx_people/* authorLine */.aw)(people);
    return {
        ...(author === '' ? {} : { author }),
        ...(supplier === undefined
            ? {}
            : {
                supplier: new models.OrganizationalEntity({
                    name: supplier.name,
                    url: new Set(supplier.url),
                    contact: new models.OrganizationalContactRepository((supplier.contact ?? []).map((contact) => new models.OrganizationalContact(contact))),
                }),
            }),
    };
}
/** Texts that stand in a package are evidence: nobody has said which licence they are. */
function evidenceOf({ licenseFiles = [], copyright = [] }) {
    if (licenseFiles.length === 0 && copyright.length === 0)
        return {};
    const licenses = licenseFiles.map(({ file, text }) => new models.NamedLicense(`file: ${file}`, { text: attachmentOf(text) }));
    return {
        evidence: new models.ComponentEvidence({
            licenses: new models.LicenseRepository(licenses),
            copyright: new models.CopyrightRepository(copyright),
        }),
    };
}
function attachmentOf(text) {
    return new models.Attachment(text, { contentType: 'text/plain' });
}
function hashesOf(hashes) {
    return new models.HashDictionary(hashes.map(({ alg, content }) => [alg, content]));
}
function propertiesOf(properties) {
    return new models.PropertyRepository(properties.map(({ name, value }) => new models.Property(name, value)));
}
function licenseOf({ kind, text }, content) {
    const license = newLicense(kind, text);
    if (content !== undefined && !(license instanceof models.LicenseExpression))
        license.text = attachmentOf(content);
    license.acknowledgement = enums.LicenseAcknowledgement.Declared;
    return license;
}
function newLicense(kind, text) {
    switch (kind) {
        case 'id':
            return new models.SpdxLicense(text);
        case 'name':
            return new models.NamedLicense(text);
        case 'expression':
            return new models.LicenseExpression(text);
    }
}


/***/ })

};
;