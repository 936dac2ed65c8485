"use strict";
exports.id = 8969;
exports.ids = [8969];
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

/***/ 68969:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSpdx: () => (/* binding */ renderSpdx)
/* harmony export */ });
/* harmony import */ var _model_data_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81764);
/* harmony import */ var _model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36544);
/* harmony import */ var _cyclonedx_describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72647);
/* harmony import */ var _cyclonedx_people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80935);
/* harmony import */ var _cyclonedx_sheet_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45500);





/** Where no commit and no SOURCE_DATE_EPOCH gives a time: SPDX asks for one. */
const NO_TIME = '1970-01-01T00:00:00Z';
const UNTIMED = 'No commit and no SOURCE_DATE_EPOCH gives a time, so this is none.';
/** @see SPDX specification 2.3.1, annex L.2: one of six words in the creators' comment */
const CONTEXT = 'SBOM Generation Context: Source (made of lockfiles, before anything is built)';
const NAMESPACE_OF_NONE = 'https://spdx.org/spdxdocs/00000000-0000-0000-0000-000000000000';
/**
 * One SPDX 2.3 document of all lockfiles, as JSON ending in a newline: the components, licences, hashes and
 * edges of the CycloneDX BOM. The same input gives the same bytes; the namespace is made of the content.
 *
 * @see SPDX specification 2.3, clauses 6 (document), 7 (package), 10 (licences), 11 (relationships)
 */
function renderSpdx(graphs, options) {
    const plain = (0,_cyclonedx_sheet_js__WEBPACK_IMPORTED_MODULE_2__/* .makeSheet */ .w)(graphs, options);
    const sheet = options.descriptions === undefined ? plain : (0,_cyclonedx_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describeSheet */ .l)(plain, options.descriptions);
    const text = `${JSON.stringify(documentOf(sheet), null, 2)}\n`;
    const hex = (0,_model_data_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Hex */ .f)(text);
    const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-9${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
    const name = `${sheet.root.name}-${sheet.root.version ?? ''}`
        .replace(/[^A-Za-z0-9.-]+/g, '-')
        .slice(0, 200);
    return text.replace(NAMESPACE_OF_NONE, `https://spdx.org/spdxdocs/${name}-${uuid}`);
}
function documentOf(sheet) {
    const entries = [sheet.root, ...sheet.components];
    const ids = new Map(entries.map((entry) => [entry.ref, idOf(entry, entry === sheet.root)]));
    const licenses = createLicenseBook();
    const packages = entries.map((entry) => packageOf(entry, { id: ids.get(entry.ref) ?? '', licenses, isRoot: entry === sheet.root }));
    const extracted = licenses.extracted();
    return {
        spdxVersion: 'SPDX-2.3',
        dataLicense: 'CC0-1.0',
        SPDXID: 'SPDXRef-DOCUMENT',
        name: fullName(sheet.root),
        documentNamespace: NAMESPACE_OF_NONE,
        creationInfo: {
            created: sheet.timestamp?.toISOString().replace(/\.\d{3}Z$/, 'Z') ?? NO_TIME,
            creators: [
                ...sheet.authors.flatMap((author) => personOf([author]) ?? []),
                `Tool: ${sheet.tool.name}-${sheet.tool.version}`,
            ],
            comment: [CONTEXT, ...(sheet.timestamp === undefined ? [UNTIMED] : [])].join('\n'),
        },
        comment: sheet.properties.map(({ name, value }) => `${name}: ${value}`).join('\n'),
        packages,
        ...(extracted.length === 0 ? {} : { hasExtractedLicensingInfos: extracted }),
        relationships: [
            relationship('SPDXRef-DOCUMENT', 'DESCRIBES', ids.get(sheet.root.ref) ?? ''),
            ...entries.flatMap((entry) => entry.dependsOn.map((ref) => relationship(ids.get(entry.ref) ?? '', 'DEPENDS_ON', ids.get(ref) ?? ''))),
        ],
    };
}
function relationship(from, type, to) {
    return { spdxElementId: from, relationshipType: type, relatedSpdxElement: to };
}
/** Letters, digits, `.` and `-` are all that an id may have; the digest keeps those apart that look alike then. */
function idOf({ ref, name, version }, isRoot) {
    const readable = `${name}-${version ?? ''}`.replace(/[^A-Za-z0-9.-]+/g, '-').slice(0, 100);
    return `SPDXRef-${isRoot ? 'Root' : 'Package'}-${readable}-${(0,_model_data_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Hex */ .f)(ref).slice(0, 12)}`;
}
function fullName({ group, name }) {
    return group === undefined ? name : `${group}/${name}`;
}
function packageOf(entry, { id, licenses, isRoot }) {
    const homepage = entry.references.find(({ type }) => type === 'website')?.url;
    // Without one it is said that nobody is named, which is not the same as saying nothing.
    const supplier = personOf(entry.authors ?? []) ?? 'NOASSERTION';
    const fileName = fileNameOf(entry);
    return {
        SPDXID: id,
        name: fullName(entry),
        ...(entry.version === undefined ? {} : { versionInfo: entry.version }),
        ...(fileName === undefined ? {} : { packageFileName: fileName }),
        supplier,
        originator: supplier,
        downloadLocation: downloadOf(entry),
        filesAnalyzed: false,
        ...sourceOf(entry),
        ...(entry.hashes.length === 0
            ? {}
            : {
                checksums: entry.hashes.map(({ alg, content }) => ({
                    algorithm: alg.replace('SHA-', 'SHA'),
                    checksumValue: content,
                })),
            }),
        ...(homepage === undefined ? {} : { homepage }),
        licenseConcluded: 'NOASSERTION',
        licenseDeclared: licenses.declared(entry),
        copyrightText: entry.copyright?.join('\n') ?? 'NOASSERTION',
        ...(entry.description === undefined ? {} : { description: entry.description }),
        primaryPackagePurpose: isRoot ? 'APPLICATION' : 'LIBRARY',
        ...(entry.purl === undefined
            ? {}
            : {
                externalRefs: [
                    { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: entry.purl },
                ],
            }),
        ...commentOf(entry),
    };
}
/** What SPDX has no member for. */
function commentOf(entry) {
    const lines = [
        ...(entry.scope === undefined ? [] : [`scope: ${entry.scope}`]),
        ...(entry.completeness === 'complete' ? [] : [`dependencies: ${entry.completeness}`]),
        ...entry.properties.map(({ name, value }) => `${name}: ${value}`),
    ];
    return lines.length === 0 ? {} : { comment: lines.join('\n') };
}
function personOf(people) {
    const [first] = (0,_cyclonedx_people_js__WEBPACK_IMPORTED_MODULE_1__/* .contactsOf */ .RS)(people);
    if (first?.name === undefined)
        return undefined;
    // The form is `Person: name (email)`, in one line.
    const name = first.name.replace(/[\s()]+/g, ' ').trim();
    return name === '' ? undefined : `Person: ${name}${first.email === undefined ? '' : ` (${first.email})`}`;
}
/** Clause 7.12: where it is developed, as its package.json says; SPDX 2 has no kind of reference for that. */
function sourceOf({ references }) {
    const sources = references.filter(({ type }) => type === 'vcs').map(({ url }) => url);
    return sources.length === 0 ? {} : { sourceInfo: `source repository: ${sources.join(', ')}` };
}
/** Clause 7.4: the tarball's name, where its address is known. */
function fileNameOf({ references }) {
    const tarball = references.find(({ type }) => type === 'distribution')?.url;
    return /\/([^/?#]+\.(?:tgz|tar\.gz))(?:[?#]|$)/.exec(tarball ?? '')?.[1];
}
/** Clause 7.7: a URL, or `git+<url>@<commit>`. */
function downloadOf(entry) {
    const tarball = entry.references.find(({ type }) => type === 'distribution')?.url;
    if (tarball !== undefined && LOCATION.test(tarball))
        return tarball;
    // Of a package the first source is where it comes from; of a project, where it is developed.
    const source = entry.references.find(({ type }) => type === 'vcs')?.url;
    const [, address, commit] = /^([^#]+)#([0-9a-f]{40,64})$/.exec(source ?? '') ?? [];
    if (address === undefined)
        return 'NOASSERTION';
    const location = `${address.startsWith('git+') ? '' : 'git+'}${address}@${commit}`;
    return LOCATION.test(location) ? location : 'NOASSERTION';
}
const LOCATION = /^(?:(?:git|hg|bzr|svn)\+)?[a-z]+:\/\/[^\s/]+\/\S*$/i;
const UNREAD_REFERENCE = 'Packages declare this reference; its text was not read.';
const REFERENCE = /(?<![A-Za-z0-9.-])(DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+/g;
/**
 * Licences that are no SPDX expression get a reference of the document, with the text that is known. References that
 * an expression has itself are explained too, or the document is not valid; one into a document of somebody else's
 * leads nowhere from here, so that such an expression counts as a name.
 */
function createLicenseBook() {
    const named = new Map();
    return {
        declared({ license, licenseText }) {
            if (license === undefined)
                return 'NOASSERTION';
            const own = license.kind === 'expression' ? [...license.text.matchAll(REFERENCE)] : [];
            if (license.kind !== 'name' && own.every(([, elsewhere]) => elsewhere === undefined)) {
                for (const [licenseId] of own) {
                    if (named.has(licenseId))
                        continue;
                    named.set(licenseId, {
                        licenseId,
                        name: licenseId,
                        extractedText: licenseId,
                        comment: UNREAD_REFERENCE,
                    });
                }
                return license.text;
            }
            const licenseId = `LicenseRef-${(0,_model_data_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Hex */ .f)(`${license.text}\n${licenseText ?? ''}`).slice(0, 16)}`;
            named.set(licenseId, {
                licenseId,
                name: license.text,
                extractedText: licenseText ?? license.text,
                ...(licenseText === undefined
                    ? { comment: 'The package declares this in place of a licence; its text was not read.' }
                    : {}),
            });
            return licenseId;
        },
        extracted: () => [...named].sort(([a], [b]) => (0,_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n)(a, b)).map(([, info]) => info),
    };
}


/***/ })

};
;