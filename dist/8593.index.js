"use strict";
exports.id = 8593;
exports.ids = [8593,4778];
exports.modules = {

/***/ 4889:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ onlyOne),
/* harmony export */   v: () => (/* binding */ bothOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_text_counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24959);


/**
 * The only argument of a command that takes exactly one.
 *
 * @param does for the message: `sbom check judges one file`.
 * @throws SealgateError USAGE where none is given, or several are.
 */
function onlyOne(given, does, hint) {
    const [one] = given;
    if (one === undefined || given.length > 1)
        throw wrongNumber(given, does, hint);
    return one;
}
/** Both arguments of a command that takes exactly two; otherwise as onlyOne. */
function bothOf(given, does, hint) {
    const [one, other] = given;
    if (one === undefined || other === undefined || given.length > 2)
        throw wrongNumber(given, does, hint);
    return [one, other];
}
function wrongNumber(given, does, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `${does}, and ${(0,_model_text_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(given.length, 'is', 'are')} named`, { hint });
}


/***/ }),

/***/ 28593:
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
// EXTERNAL MODULE: ./build/collect/boms/read-bom.js + 3 modules
var read_bom = __webpack_require__(21113);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
;// CONCATENATED MODULE: ./build/model/boms/place.js
function placeOf({ name, version, ref, pointer }) {
    return { name, version: version ?? null, ref, pointer };
}

;// CONCATENATED MODULE: ./build/model/boms/quality-spdx.js
const NO_PLACE = 'SPDX 2 has no place for it: give CycloneDX.';
const CREATORS = '/creationInfo/creators';
const AUTHOR = {
    fix: "Name who is responsible for the SBOM: sealgate sbom --spdx --author 'Name <email>' (Person or Organization in creationInfo.creators).",
    pointer: CREATORS,
};
const TOOL = {
    fix: 'Name the tool with its version in creationInfo.creators: Tool: name-version.',
    pointer: CREATORS,
};
const MAKER = {
    fix: 'sealgate sbom --spdx --details takes it from the packages; otherwise fill in supplier or originator.',
};
const NAMESPACE = {
    fix: 'Give it a documentNamespace that no other document has.',
    pointer: '/documentNamespace',
};
/** By id of the element; one that is called the same in both formats is not named. */
const WORDS = {
    'sbom-author': AUTHOR,
    'sbom-creator': AUTHOR,
    timestamp: { pointer: '/creationInfo/created' },
    tool: TOOL,
    'tool-version': TOOL,
    'generation-context': {
        fix: 'Name the phase in creationInfo.comment: Design, Source, Build, Analyzed, Deployed or Runtime.',
        pointer: '/creationInfo/comment',
    },
    completeness: { fix: NO_PLACE, pointer: '' },
    'dependency-completeness': { fix: NO_PLACE },
    'author-signature': { pointer: '' },
    'data-format': { pointer: '/spdxVersion' },
    format: { pointer: '/spdxVersion' },
    'sbom-version': NAMESPACE,
    'sbom-uri': NAMESPACE,
    supplier: MAKER,
    producer: MAKER,
    'component-creator': MAKER,
    dependencies: {
        fix: 'Every package needs a relationship that says what it depends on, or what depends on it.',
    },
    filename: { fix: NO_PLACE },
    executable: { fix: NO_PLACE },
    archive: { fix: NO_PLACE },
    structured: { fix: NO_PLACE },
};
/** What is asked for in the words of SPDX 2. */
function inSpdx(element) {
    return Object.hasOwn(WORDS, element.id) ? (WORDS[element.id] ?? {}) : {};
}

// EXTERNAL MODULE: ./build/model/licenses/expression.js
var expression = __webpack_require__(84778);
// EXTERNAL MODULE: ./build/model/boms/unknown-fields.js
var unknown_fields = __webpack_require__(36497);
;// CONCATENATED MODULE: ./build/model/boms/stated.js

/** Words of tools and standards for a value that they do not have. */
const NO_VALUE = /^(?:unknown|noassertion|not[ _-]?(?:provided|available|known)|n\/a)$/i;
/** Whether a text is a value, and no word for having none. */
function isKnown(text) {
    const said = (text ?? '').trim();
    return said !== '' && !NO_VALUE.test(said);
}
/** Whether a component says that nobody knows a field: by CISA's property, or with a word in the field's own place. */
function saysUnknown({ unknown, version: said, makers, licenses }, field) {
    if (unknown.includes(field))
        return true;
    const stated = {
        [unknown_fields/* FIELDS */.cJ.version]: [said],
        [unknown_fields/* FIELDS */.cJ.producer]: makers.map((maker) => maker.name),
        [unknown_fields/* FIELDS */.cJ.license]: licenses,
    };
    return stated[field]?.some((text) => NO_VALUE.test((text ?? '').trim())) === true;
}

;// CONCATENATED MODULE: ./build/model/boms/quality-elements.js


const author = {
    id: 'sbom-author',
    title: 'Author of the SBOM',
    of: 'document',
    required: true,
    pointer: '/metadata/authors',
    // Who made what it describes is somebody else, and the tool that wrote it is nobody.
    has: ({ authors }) => authors.some(isNamed),
    fix: "Name who is responsible for the SBOM: sealgate sbom --author 'Name <email>' (metadata.authors or metadata.manufacturer).",
};
const timestamp = {
    id: 'timestamp',
    title: 'Time it was made',
    of: 'document',
    required: true,
    pointer: '/metadata/timestamp',
    has: ({ timestamp: time }) => time !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(time) && !Number.isNaN(Date.parse(time)),
    fix: 'Make it from a commit, or set SOURCE_DATE_EPOCH.',
};
const tool = {
    id: 'tool',
    title: 'Tool that made it',
    of: 'document',
    required: true,
    pointer: '/metadata/tools',
    has: ({ tools }) => tools.length > 0,
    fix: 'Name the tool in metadata.tools.',
};
const context = {
    id: 'generation-context',
    title: 'Phase of the life cycle it was made in',
    of: 'document',
    required: true,
    pointer: '/metadata/lifecycles',
    has: ({ lifecycles }) => lifecycles.length > 0,
    fix: 'Name the phase in metadata.lifecycles (CycloneDX 1.5 and newer).',
};
const unknowns = {
    id: 'completeness',
    title: 'Word on how complete it is',
    of: 'document',
    required: true,
    pointer: '/compositions',
    has: ({ aggregate, aggregates }) => aggregate !== undefined || aggregates.size > 0,
    fix: 'Say in compositions which dependencies are all named and which are not known.',
};
const quality_elements_name = {
    id: 'name',
    title: 'Name of the component',
    of: 'component',
    required: true,
    has: (component) => component.name.trim() !== '',
    fix: 'Give every component a name.',
};
const version = {
    id: 'version',
    title: 'Version of the component',
    of: 'component',
    required: true,
    has: ({ version: said }) => isKnown(said),
    fix: 'Give every component a version; of a workspace it stands in its package.json.',
};
const supplier = {
    id: 'supplier',
    title: 'Who supplies or makes the component',
    of: 'component',
    required: true,
    has: ({ makers }) => makers.some(isNamed),
    fix: 'sealgate sbom --details takes it from the packages; otherwise fill in supplier, manufacturer or authors.',
};
const identifier = {
    id: 'identifier',
    title: 'Identifier of the component (package URL, CPE …)',
    of: 'component',
    required: true,
    has: ({ purl, identifiers }) => purl !== undefined || identifiers.length > 0,
    fix: 'Give every component a package URL; a project without a name in package.json has none.',
};
const dependencies = {
    id: 'dependencies',
    title: 'What the component depends on',
    of: 'component',
    required: true,
    // SPDX has no entry for a package that depends on nothing: one that something depends on has its place.
    has: ({ ref }, { bom, needed }) => bom.dependencies.has(ref) || (bom.format === 'SPDX' && needed.has(ref)),
    fix: 'Every component needs its entry in dependencies, also one that depends on nothing.',
};
const hash = {
    id: 'hash',
    title: 'Hash of the component',
    of: 'component',
    required: true,
    has: (component, { bom }) => isOwn(component, bom) || component.hashes.length > 0,
    fix: 'Lockfiles carry the hashes of registry packages, but those of Yarn 2 and later, which have checksums of Yarn’s own archives; what another package bundles, git and file dependencies have none there.',
};
const license = {
    id: 'license',
    title: 'Licence of the component',
    of: 'component',
    required: true,
    has: ({ licenses }) => licenses.some(isKnown),
    fix: 'sealgate sbom --details looks in installed packages and stores, --online asks the registry.',
};
/** BSI wants the SBOM's and each component's maker by address, so that they can be reached. */
const reachableAuthor = {
    ...author,
    id: 'sbom-creator',
    title: 'Creator of the SBOM, with e-mail address or URL',
    has: ({ authors }) => authors.some(isReachable),
};
const reachableMaker = {
    ...supplier,
    id: 'component-creator',
    title: 'Maker of the component, with e-mail address or URL',
    has: ({ makers }) => makers.some(isReachable),
};
const strongHash = {
    ...hash,
    id: 'hash-sha512',
    title: 'SHA-512 of the deployable component',
    has: (component, { bom }) => isOwn(component, bom) || component.hashes.some(({ alg }) => alg === 'SHA-512'),
};
const spdxLicense = {
    ...license,
    id: 'license-spdx',
    title: 'Licence as SPDX id or expression',
    has: ({ licenses }) => licenses.some(isSpdx),
};
const wholeness = {
    id: 'dependency-completeness',
    title: 'Word on how complete the list of its dependencies is',
    of: 'component',
    required: true,
    has: ({ ref }, { bom }) => bom.aggregate !== undefined || bom.aggregates.has(ref),
    fix: 'Name the component in compositions.',
};
/**
 * A property of BSI's own taxonomy.
 *
 * @param values the words it may have; without them any text.
 */
function bsiProperty(key, title, values) {
    const property = `bsi:component:${key}`;
    return {
        id: key,
        title,
        of: 'component',
        required: true,
        has: ({ properties }) => properties.some(({ name: said, value }) => said === property && (values === undefined ? value !== '' : values.includes(value))),
        fix: `Say it in the property ${property}${values === undefined ? '' : `: ${values.join(' or ')}`}.`,
    };
}
const serial = {
    id: 'sbom-uri',
    title: 'Address of the SBOM itself',
    of: 'document',
    required: false,
    pointer: '/serialNumber',
    has: ({ serial: said }) => said !== undefined,
    fix: 'Give it a serial number, of which its BOM-Link is made.',
};
const noVulnerabilities = {
    id: 'no-vulnerabilities',
    title: 'Vulnerabilities kept out of it',
    of: 'document',
    required: true,
    pointer: '/vulnerabilities',
    has: ({ vulnerabilities }) => vulnerabilities === 0,
    fix: 'They change when the components do not: give them apart, as VEX or CSAF, and the SBOM without --with-vulnerabilities.',
};
const format = {
    id: 'format',
    title: 'CycloneDX 1.6 or newer',
    of: 'document',
    required: true,
    pointer: '/specVersion',
    has: (bom) => bom.format === 'CycloneDX' && bom.specVersion >= '1.6',
    fix: 'Write CycloneDX 1.6 or newer, or SPDX 3, which this check does not read.',
};
const source = {
    id: 'source-uri',
    title: 'Address of the source code',
    of: 'component',
    required: false,
    has: ({ references }) => references.some(({ type }) => type === 'vcs' || type === 'source-distribution'),
    fix: 'sealgate sbom --details takes it from the packages.',
};
const deployable = {
    id: 'deployable-uri',
    title: 'Address of the deployable component',
    of: 'component',
    required: false,
    has: ({ references }) => references.some(({ type }) => type === 'distribution'),
    fix: 'Lockfiles that keep the address of the tarball give it.',
};
function isNamed({ name: said }) {
    return isKnown(said);
}
function isReachable({ email, url }) {
    return email !== undefined || url !== undefined;
}
/** What is described is not what is deployed: projects of the repository have no tarball to hash. */
function isOwn(component, bom) {
    return (component === bom.root ||
        component.ref.startsWith('workspace:') ||
        ['operating-system', 'container', 'platform'].includes(component.type));
}
function isSpdx(text) {
    return (0,expression.parseLicense)(text).state === 'parsed';
}

;// CONCATENATED MODULE: ./build/model/boms/quality-2026.js


const dataFormat = {
    id: 'data-format',
    title: 'Name and version of the data format',
    of: 'document',
    required: true,
    pointer: '/specVersion',
    has: ({ specVersion }) => specVersion !== '',
    fix: 'Write CycloneDX or SPDX with its version.',
};
const signature = {
    id: 'author-signature',
    title: 'Signature of the author, in the document',
    of: 'document',
    // Most sign beside the file, which nobody can see in it.
    required: false,
    pointer: '/signature',
    has: ({ signed }) => signed,
    fix: 'Sign it beside the file, which cannot be seen in here: sealgate seal sbom.cdx.json.',
};
const toolVersion = {
    id: 'tool-version',
    title: 'Version of the tool that made it',
    of: 'document',
    required: true,
    pointer: '/metadata/tools',
    has: ({ tools }) => tools.some(({ version: said }) => (said ?? '').trim() !== ''),
    fix: 'Name the version of the tool in metadata.tools.',
};
const sbomVersion = {
    id: 'sbom-version',
    title: 'Version of the SBOM',
    of: 'document',
    required: true,
    pointer: '/version',
    // SPDX 2 has only the namespace, which is another one for each document.
    has: ({ format, serial, version: said }) => serial !== undefined && (format === 'SPDX' || said !== undefined),
    fix: 'Give it a serial number and a version.',
};
const producer = { ...supplier, id: 'producer', title: 'Producer of the component' };
const identifiers = {
    ...identifier,
    has: (component, view) => identifier.has(component, view) ||
        component.properties.some(({ name: said }) => said === 'cdx:cisa:component-identifier'),
};
/**
 * The data fields of the "2026 Minimum Elements for an SBOM" (CISA and others, July 2026), appendix A. Of some it says
 * that an author who does not know shall say so: then that is an answer.
 *
 * @see CycloneDX property taxonomy, `cdx:cisa`
 */
const ELEMENTS_OF_2026 = [
    author,
    signature,
    dataFormat,
    context,
    timestamp,
    tool,
    toolVersion,
    sbomVersion,
    asked(producer, unknown_fields/* FIELDS */.cJ.producer),
    quality_elements_name,
    asked(version, unknown_fields/* FIELDS */.cJ.version),
    asked(identifiers, unknown_fields/* FIELDS */.cJ.identifiers),
    asked({ ...hash, title: 'Hash of the component, with its algorithm' }, unknown_fields/* FIELDS */.cJ.hash),
    asked(license, unknown_fields/* FIELDS */.cJ.license),
    dependencies,
    { ...unknowns, required: false },
];
function asked(element, field) {
    return { ...element, field };
}

;// CONCATENATED MODULE: ./build/model/boms/standards.js


/** What each standard asks of an SBOM's data, in our words. */
const STANDARDS = [
    {
        id: 'ntia',
        title: 'NTIA minimum elements (2021)',
        elements: [author, timestamp, supplier, quality_elements_name, version, identifier, dependencies],
    },
    {
        id: 'cisa-2025',
        title: 'CISA minimum elements (draft of August 2025)',
        superseded: true,
        elements: [
            author,
            tool,
            timestamp,
            context,
            unknowns,
            supplier,
            quality_elements_name,
            version,
            identifier,
            hash,
            license,
            dependencies,
        ],
    },
    { id: 'cisa-2026', title: 'CISA minimum elements (2026)', elements: ELEMENTS_OF_2026 },
    {
        id: 'bsi',
        title: 'BSI TR-03183-2 (2.1)',
        elements: [
            format,
            reachableAuthor,
            timestamp,
            serial,
            noVulnerabilities,
            reachableMaker,
            quality_elements_name,
            version,
            bsiProperty('filename', 'File name of the component'),
            dependencies,
            wholeness,
            spdxLicense,
            strongHash,
            bsiProperty('executable', 'Word on whether it is executable', ['executable', 'non-executable']),
            bsiProperty('archive', 'Word on whether it is an archive', ['archive', 'no archive']),
            bsiProperty('structured', 'Word on whether its parts can be told', ['structured', 'unstructured']),
            { ...identifier, required: false },
            source,
            deployable,
        ],
    },
];

;// CONCATENATED MODULE: ./build/model/boms/quality.js





/** What to do about an element that is missing, in the words of the document's format. */
function fixOf(element, { format }, inFormat) {
    const fix = inFormat ?? element.fix;
    if (element.of === 'document' || element.field === undefined)
        return fix;
    const way = format === 'SPDX'
        ? `NOASSERTION where a member takes it, else the line ${unknown_fields/* UNKNOWN_FIELD */.qJ}: ${element.field} in the package's comment`
        : `the property ${unknown_fields/* UNKNOWN_FIELD */.qJ} with the value ${element.field}`;
    return `${fix} What nobody knows is to be said: ${way}.`;
}
/** Judges a BOM by standards, each element on its own. */
function judgeBom(bom, ids) {
    const all = bom.root === undefined ? bom.components : [bom.root, ...bom.components];
    const view = { bom, needed: new Set([...bom.dependencies.values()].flat()) };
    return STANDARDS.filter(({ id }) => ids.includes(id)).map(({ id, title, elements }) => {
        const results = elements.map((element) => {
            const { id: name, title: label, of, required } = element;
            const spdx = bom.format === 'SPDX' ? inSpdx(element) : {};
            const base = { id: name, title: label, of, required, fix: fixOf(element, bom, spdx.fix) };
            if (element.of === 'document') {
                const there = element.has(bom);
                const place = { name: bom.file, version: null, ref: '', pointer: spdx.pointer ?? element.pointer };
                return { ...base, present: there ? 1 : 0, total: 1, unknown: 0, missing: there ? [] : [place] };
            }
            const { field } = element;
            const open = all.filter((component) => !element.has(component, view));
            const lacking = field === undefined ? open : open.filter((component) => !saysUnknown(component, field));
            return {
                ...base,
                present: all.length - lacking.length,
                total: all.length,
                unknown: open.length - lacking.length,
                missing: lacking.map(placeOf),
            };
        });
        return {
            id,
            title,
            met: results.every((one) => !one.required || one.missing.length === 0),
            elements: results,
        };
    });
}

// EXTERNAL MODULE: ./build/model/data/group.js
var group = __webpack_require__(93929);
;// CONCATENATED MODULE: ./build/model/boms/references.js


/** Refs to elements of other documents, and SPDX's words for none. */
const ELSEWHERE = /^(?:urn:cdx:|DocumentRef-[^:]+:|NOASSERTION$|NONE$)/;
/** Refs that are used twice, and dependencies that lead nowhere. */
function referenceFaults(bom) {
    const all = bom.root === undefined ? bom.components : [bom.root, ...bom.components];
    const byRef = (0,group/* groupBy */.$)(all, ({ ref }) => ref);
    const isHere = (ref) => byRef.has(ref) || bom.otherRefs.has(ref) || ELSEWHERE.test(ref);
    const loose = new Map();
    for (const [from, to] of bom.dependencies) {
        if (!isHere(from))
            loose.set(from, { ref: from, from: null });
        for (const ref of to)
            if (!isHere(ref) && !loose.has(ref))
                loose.set(ref, { ref, from });
    }
    return {
        doubled: [...byRef]
            .filter(([, components]) => components.length > 1)
            .map(([ref, components]) => ({ ref, components: components.map(placeOf) })),
        loose: [...loose.values()],
    };
}

// EXTERNAL MODULE: ./build/model/boms/bom.js
var bom = __webpack_require__(96487);
// EXTERNAL MODULE: ./build/model/text/counted.js
var counted = __webpack_require__(24959);
// EXTERNAL MODULE: ./build/model/text/display.js
var display = __webpack_require__(35543);
// EXTERNAL MODULE: ./build/model/text/few.js
var few = __webpack_require__(44963);
// EXTERNAL MODULE: ./build/model/text/shorten.js
var shorten = __webpack_require__(99684);
;// CONCATENATED MODULE: ./build/render/bom-quality.js





/** Components named in a line; the others are counted. */
const SHOWN = 3;
/** What a BOM lacks, for a terminal: a block a standard, a line an element. */
function qualityText(bom, standards, faults) {
    const count = (0,counted/* counted */.h)(bom.components.length, 'component');
    const lines = [
        (0,display/* displayLine */.pr)(`${bom.file}: ${bom.format} ${bom.specVersion}, ${count}`),
        ...faultLines(faults),
    ];
    for (const { title, met, elements } of standards) {
        const complete = elements.filter(({ missing }) => missing.length === 0).length;
        lines.push('', `${title}: ${met ? 'met' : 'not met'}, ${complete} of ${elements.length} elements complete`);
        for (const element of elements)
            lines.push(...elementLines(element));
    }
    return `${lines.join('\n')}\n`;
}
/** Nothing where nothing is wrong: only the standards are asked for. */
function faultLines({ doubled, loose }) {
    const lines = [
        ...(doubled.length === 0
            ? []
            : [
                `  ${(0,counted/* counted */.h)(doubled.length, 'ref')} of several components, so that edges to them can mean any: ${(0,few/* fewOf */.s)(doubled.map(doubledText), SHOWN)}`,
            ]),
        ...(loose.length === 0
            ? []
            : [
                `  ${(0,counted/* counted */.h)(loose.length, 'ref')} in dependencies that the document does not have: ${(0,few/* fewOf */.s)(loose.map(looseText), SHOWN)}`,
            ]),
    ];
    if (lines.length === 0)
        return [];
    return [
        '',
        'References: broken',
        ...lines.map(display/* displayLine */.pr),
        '  Write it again with the tool that made it.',
    ];
}
function doubledText({ ref, components }) {
    return `${(0,shorten/* shorten */.m)(ref, 80)} (${(0,few/* fewOf */.s)(components.map(nameOf), SHOWN)})`;
}
function looseText({ ref, from }) {
    return from === null ? (0,shorten/* shorten */.m)(ref, 80) : `${(0,shorten/* shorten */.m)(ref, 80)} (of ${(0,shorten/* shorten */.m)(from, 80)})`;
}
function elementLines(element) {
    const { title, of, required, present, total, unknown, missing, fix } = element;
    const said = unknown === 0 ? '' : `, ${unknown} of them that it is not known`;
    if (missing.length === 0)
        return [`  ok       ${title}${said === '' ? '' : `: ${total} say it${said}`}`];
    const word = (required ? 'missing' : 'optional').padEnd(9);
    if (of === 'document')
        return [`  ${word}${title}`, `           ${fix}`];
    const names = (0,few/* fewOf */.s)(missing.map(nameOf), SHOWN);
    return [
        `  ${word}${title}: ${present} of ${total} have it${said}`,
        `           not: ${(0,display/* displayLine */.pr)(names)}`,
        `           ${fix}`,
    ];
}
function nameOf({ name, version }) {
    return (0,shorten/* shorten */.m)((0,bom/* componentLabel */.m)({ name, ...(version === null ? {} : { version }) }), 80);
}

// EXTERNAL MODULE: ./build/commands/named-files.js
var named_files = __webpack_require__(4889);
;// CONCATENATED MODULE: ./build/commands/sbom/check.js








const IDS = STANDARDS.map(({ id }) => id);
const CURRENT = STANDARDS.filter(({ superseded }) => superseded !== true).map(({ id }) => id);
const command = {
    name: 'sbom check',
    summary: 'What a bill of materials lacks of NTIA, CISA 2026 and BSI TR-03183-2.',
    usage: ['sbom check [--standard NAME …] [--json] FILE'],
    positionals: 'FILE is a CycloneDX (1.2 to 1.7, JSON or XML) or SPDX (2.2, 2.3, JSON) document of any tool.',
    argument: 'files',
    options: [
        {
            name: 'standard',
            type: 'list',
            value: 'NAME',
            choices: IDS,
            description: `Judge by this one: ${IDS.join(', ')}. Default: ${CURRENT.join(', ')}.`,
        },
    ],
    notes: [
        'Says of every element how many components have it and which lack it; --json names them all.',
        'Exit codes: 0 nothing that is required is missing; 1 something is, or references are broken; 2 wrong usage or input.',
    ],
    run,
};
async function run(files, values, world) {
    const file = (0,named_files/* onlyOne */.j)(files, 'sbom check judges one file', 'sealgate sbom check sbom.cdx.json');
    const ids = chosen(values);
    const { bom } = await (0,read_bom/* readBom */.n)(external_node_path_default().resolve(world.cwd, file), file);
    const standards = judgeBom(bom, ids);
    const references = referenceFaults(bom);
    const { format, specVersion, components } = bom;
    const whole = references.doubled.length === 0 && references.loose.length === 0;
    return {
        exitCode: whole && standards.every(({ met }) => met) ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.fail,
        text: qualityText(bom, standards, references),
        json: { file, format, specVersion, components: components.length, references, standards },
    };
}
function chosen(values) {
    const words = Array.isArray(values.standard) ? values.standard : [];
    if (words.length === 0)
        return CURRENT;
    return words
        .flatMap((word) => word.split(','))
        .map((word) => {
        const id = IDS.find((known) => known === word.trim());
        if (id !== undefined)
            return id;
        throw new errors/* SealgateError */.De('USAGE', `--standard ${word} is not known`, {
            hint: `Use ${IDS.join(', ')}.`,
        });
    });
}


/***/ }),

/***/ 96487:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ componentLabel)
/* harmony export */ });
/** `name@version`, for people. */
function componentLabel({ name, version }) {
    return version === undefined || version === '' ? name : `${name}@${version}`;
}


/***/ }),

/***/ 84778:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareVersions: () => (/* binding */ compareVersions),
/* harmony export */   expressionKey: () => (/* binding */ expressionKey),
/* harmony export */   expressionText: () => (/* binding */ expressionText),
/* harmony export */   leavesOf: () => (/* binding */ leavesOf),
/* harmony export */   licenseFamily: () => (/* binding */ licenseFamily),
/* harmony export */   licenseSuggestion: () => (/* binding */ licenseSuggestion),
/* harmony export */   parseLicense: () => (/* binding */ parseLicense)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47707);
/* harmony import */ var _leaf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37944);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59750);



/** Longer expressions are `unknown`: no honest one comes near. */
const MAX_EXPRESSION = 10_000;
const MAX_NESTING = 128;
/**
 * Parses an SPDX licence expression. Ids and operators in any case, as the specification asks of readers;
 * nothing is guessed: whatever is no SPDX expression is `unknown`, with the reason.
 *
 * @see SPDX specification 3.0.1, annex B (licence expressions)
 */
function parseLicense(text) {
    const trimmed = text.trim();
    const refused = refuse(trimmed);
    if (refused !== undefined)
        return { state: 'unknown', reason: refused };
    const tokens = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseTokens */ .U2)(trimmed);
    if (typeof tokens === 'string')
        return { state: 'unknown', reason: tokens };
    const corrections = new Map();
    const node = parseTokens(tokens, (correction) => corrections.set(correction.found, correction));
    if (typeof node === 'string')
        return { state: 'unknown', reason: node };
    return { state: 'parsed', node, corrections: [...corrections.values()] };
}
/** Why a text is not even looked at as an expression. */
function refuse(text) {
    if (text === '')
        return 'no licence is declared';
    if (text.length > MAX_EXPRESSION)
        return `longer than ${MAX_EXPRESSION} characters`;
    if (/^unlicen[sc]ed$/i.test(text))
        return 'UNLICENSED grants no rights';
    if (/^see licen[sc]e in/i.test(text))
        return 'the licence stands in a file that nobody has classified';
    if (/^none$/i.test(text))
        return 'NONE says that there is no licence';
    if (/^noassertion$/i.test(text))
        return 'NOASSERTION says nothing';
    const odd = /[^\x20-\x7e]/u.exec(text)?.[0];
    if (odd !== undefined) {
        const code = (odd.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        return `contains U+${code}, which no SPDX expression does`;
    }
    let depth = 0;
    for (const c of text) {
        if (c === '(')
            depth += 1;
        else if (c === ')')
            depth -= 1;
        if (depth > MAX_NESTING)
            return `nested more than ${MAX_NESTING} levels deep`;
    }
    return undefined;
}
/**
 * Reads tokens with two stacks, so that no nesting meets a limit of the call stack. WITH binds closer than AND,
 * AND closer than OR; equal operators group from the left.
 *
 * @returns the tree, or why there is none.
 */
function parseTokens(tokens, note) {
    const nodes = [];
    const pending = [];
    let wantsLicense = true;
    const reduce = (until) => {
        for (let top = pending.at(-1); top !== undefined && top !== '(' && until(top); top = pending.at(-1)) {
            pending.pop();
            const [right, left] = [nodes.pop(), nodes.pop()];
            if (left !== undefined && right !== undefined)
                nodes.push({ kind: top === 'AND' ? 'and' : 'or', left, right });
        }
    };
    for (let index = 0; index < tokens.length; index += 1) {
        const token = tokens[index];
        if (token === undefined)
            break;
        const isOperand = token.kind === 'license' || token.kind === '(';
        if (isOperand !== wantsLicense)
            return misplaced(token, wantsLicense);
        switch (token.kind) {
            case '(':
                pending.push('(');
                break;
            case ')':
                reduce(() => true);
                if (pending.pop() !== '(')
                    return 'not an SPDX expression: a ) has no (';
                break;
            case 'AND':
                reduce((operator) => operator === 'AND');
                pending.push('AND');
                wantsLicense = true;
                break;
            case 'OR':
                reduce(() => true);
                pending.push('OR');
                wantsLicense = true;
                break;
            case 'license': {
                const exception = exceptionAfter(tokens, index);
                if (exception === null)
                    return 'not an SPDX expression: WITH needs an exception after it';
                if (exception !== undefined)
                    index += 2;
                nodes.push((0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .makeLeaf */ .LA)({ ...token, ...(exception === undefined ? {} : { exception }) }, note));
                wantsLicense = false;
                break;
            }
            case 'WITH':
            case 'exception':
                return misplaced(token, wantsLicense);
        }
    }
    if (wantsLicense)
        return 'not an SPDX expression: it ends where a licence is expected';
    reduce(() => true);
    const [node] = nodes;
    return pending.length > 0 || node === undefined ? 'not an SPDX expression: a ( has no )' : node;
}
/** The exception that a licence is used with; `null` where WITH has none after it. */
function exceptionAfter(tokens, at) {
    if (tokens[at + 1]?.kind !== 'WITH')
        return undefined;
    const exception = tokens[at + 2];
    return exception?.kind === 'exception' ? exception.id : null;
}
function misplaced(token, wantsLicense) {
    const found = token.kind === 'license' || token.kind === 'exception' ? (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(token.id) : token.kind;
    if (token.kind === 'exception')
        return `not an SPDX expression: the exception ${found} must stand after WITH`;
    return `not an SPDX expression: ${found} where ${wantsLicense ? 'a licence' : 'AND, OR or WITH'} is expected`;
}
/** The SPDX id nearest to a word that is none, for hints. */
function licenseSuggestion(text) {
    if (text.length > 60)
        return undefined;
    return (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(text.replace(/\s+/g, '-'), _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .CURRENT_IDS */ .BD);
}
/** The SPDX ids of which a word names no particular one: `Apache-1.0`, `Apache-1.1` and `Apache-2.0` for `Apache`. */
function licenseFamily(text) {
    const start = `${text.trim().toLowerCase()}-`;
    return start.length > 60 ? [] : _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .CURRENT_IDS */ .BD.filter((id) => id.toLowerCase().startsWith(start));
}
/** The same text for expressions that differ only in order, grouping and repetition of equal operators. */
function expressionKey(node) {
    if (node.kind === 'leaf')
        return (0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .leafText */ .MU)(node);
    const parts = new Set();
    const pending = [node];
    for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
        if (part.kind === node.kind)
            pending.push(part.left, part.right);
        else
            parts.add(part.kind === 'leaf' ? (0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .leafText */ .MU)(part) : `(${expressionKey(part)})`);
    }
    return [...parts].sort().join(node.kind === 'and' ? ' AND ' : ' OR ');
}
/** An expression as it is written today, in the order in which it was written, with no more parentheses than it needs. */
function expressionText(node) {
    if (node.kind === 'leaf')
        return (0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .leafText */ .MU)(node);
    const operator = node.kind === 'and' ? ' AND ' : ' OR ';
    return operandsOf(node)
        .map((part) => node.kind === 'and' && part.kind === 'or' ? `(${expressionText(part)})` : expressionText(part))
        .join(operator);
}
/** What a chain of one operator joins, in order. */
function operandsOf(node) {
    const parts = [];
    const pending = [node];
    for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
        if (part.kind === node.kind)
            pending.push(part.right, part.left);
        else
            parts.push(part);
    }
    return parts;
}
/** Every licence of an expression, in order. */
function leavesOf(node) {
    const leaves = [];
    const pending = [node];
    for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
        if (part.kind === 'leaf')
            leaves.push(part);
        else
            pending.push(part.right, part.left);
    }
    return leaves;
}
/** -1, 0 or 1; missing parts count as 0. */
function compareVersions(a, b) {
    for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
        const difference = (a[index] ?? 0) - (b[index] ?? 0);
        if (difference !== 0)
            return Math.sign(difference);
    }
    return 0;
}


/***/ }),

/***/ 37944:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LA: () => (/* binding */ makeLeaf),
/* harmony export */   MU: () => (/* binding */ leafText),
/* harmony export */   s: () => (/* binding */ sameId)
/* harmony export */ });
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59750);

/** Deprecated ids that are a licence and an exception in one. */
const COMBINED = {
    'GPL-2.0-with-GCC-exception': ['GPL-2.0-only', 'GCC-exception-2.0'],
    'GPL-2.0-with-autoconf-exception': ['GPL-2.0-only', 'Autoconf-exception-2.0'],
    'GPL-2.0-with-bison-exception': ['GPL-2.0-only', 'Bison-exception-2.2'],
    'GPL-2.0-with-classpath-exception': ['GPL-2.0-only', 'Classpath-exception-2.0'],
    'GPL-2.0-with-font-exception': ['GPL-2.0-only', 'Font-exception-2.0'],
    'GPL-3.0-with-GCC-exception': ['GPL-3.0-only', 'GCC-exception-3.1'],
    'GPL-3.0-with-autoconf-exception': ['GPL-3.0-only', 'Autoconf-exception-3.0'],
    'eCos-2.0': ['GPL-2.0-or-later', 'eCos-exception-2.0'],
    wxWindows: ['LGPL-2.0-or-later', 'WxWindows-exception-3.1'],
};
/** Deprecated ids whose licence has another id today, by the notes of the SPDX list. */
const RENAMED = {
    'BSD-2-Clause-FreeBSD': 'BSD-2-Clause-Views',
    'BSD-2-Clause-NetBSD': 'BSD-2-Clause',
    Nunit: 'zlib-acknowledgement',
    'StandardML-NJ': 'SMLNJ',
    'bzip2-1.0.5': 'bzip2-1.0.6',
};
const DEPRECATED = new Set(_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .DEPRECATED_IDS */ .Bo);
/**
 * A leaf from the words of an expression.
 *
 * @param note is told where an id is deprecated, with what it is read as.
 */
function makeLeaf(parts, note) {
    const leaf = currentLeaf(parts);
    if (!parts.custom && DEPRECATED.has(parts.id)) {
        const { exception: _, ...bare } = leaf;
        const meant = leafText(parts.exception === undefined ? leaf : bare);
        note?.({ kind: 'deprecated', found: parts.plus ? `${parts.id}+` : parts.id, meant });
    }
    return leaf;
}
function currentLeaf({ id, plus, custom, exception }) {
    const combined = Object.hasOwn(COMBINED, id) ? COMBINED[id] : undefined;
    if (combined !== undefined)
        return currentLeaf({ id: combined[0], plus, custom, exception: exception ?? combined[1] });
    const renamed = Object.hasOwn(RENAMED, id) ? RENAMED[id] : undefined;
    if (renamed !== undefined)
        return currentLeaf({ id: renamed, plus, custom, ...(exception === undefined ? {} : { exception }) });
    const tail = exception === undefined ? {} : { exception };
    if (custom)
        return { kind: 'leaf', id, family: id.toLowerCase(), orLater: false, custom, ...tail };
    const match = /^(.+?)-v?(\d+(?:\.\d+)*)(-only|-or-later)?$/.exec(id);
    const [, family = id, version, suffix] = match ?? [];
    const orLater = plus || suffix === '-or-later';
    return {
        kind: 'leaf',
        id: isGnu(id, suffix) && version !== undefined ? gnuId(family, version, orLater) : id,
        family,
        orLater,
        custom,
        ...(version === undefined ? {} : { version: version.split('.').map(Number) }),
        ...tail,
    };
}
/** GNU's old ids (`GPL-2.0`, with or without +) are spelled -only and -or-later today. */
function isGnu(id, suffix) {
    return suffix !== undefined || (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .licenseId */ .dK)(`${id}-only`) !== undefined;
}
function gnuId(family, version, orLater) {
    return `${family}-${version}${orLater ? '-or-later' : '-only'}`;
}
/** A leaf as it is written today: `GPL-2.0-or-later WITH Classpath-exception-2.0`. */
function leafText(leaf) {
    const plus = leaf.orLater && !leaf.id.endsWith('-or-later') ? '+' : '';
    return `${leaf.id}${plus}${leaf.exception === undefined ? '' : ` WITH ${leaf.exception}`}`;
}
/** Whether two leaves name the same licence, whatever version or exception. */
function sameId(a, b) {
    return a.custom || b.custom ? a.custom && b.custom && a.family === b.family : a.id === b.id;
}


/***/ }),

/***/ 59750:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ CURRENT_IDS),
/* harmony export */   Bo: () => (/* binding */ DEPRECATED_IDS),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   U2: () => (/* binding */ licenseTokens),
/* harmony export */   dK: () => (/* binding */ licenseId)
/* harmony export */ });
/* harmony import */ var spdx_exceptions_index_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53988);
/* harmony import */ var spdx_license_ids_deprecated_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3389);
/* harmony import */ var spdx_license_ids_index_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75204);



const CURRENT_IDS = spdx_license_ids_index_json__WEBPACK_IMPORTED_MODULE_2__;
const DEPRECATED_IDS = spdx_license_ids_deprecated_json__WEBPACK_IMPORTED_MODULE_1__;
const LICENSES = new Map([...spdx_license_ids_index_json__WEBPACK_IMPORTED_MODULE_2__, ...spdx_license_ids_deprecated_json__WEBPACK_IMPORTED_MODULE_1__].map((id) => [id.toLowerCase(), id]));
const EXCEPTIONS = new Map(spdx_exceptions_index_json__WEBPACK_IMPORTED_MODULE_0__.map((id) => [id.toLowerCase(), id]));
const REFERENCE = /^(?:(DocumentRef-[A-Za-z0-9.-]+):)?((?:LicenseRef|AdditionRef)-[A-Za-z0-9.-]+)$/;
/** The id of the SPDX list that a text is, in any case; with the list's own spelling. */
function licenseId(text) {
    return LICENSES.get(text.toLowerCase());
}
/**
 * Cuts a text into the words of a licence expression. Ids match in any case, `LicenseRef-` and `AdditionRef-`
 * as they stand, and what follows them in any case.
 *
 * @returns the tokens, or why the text is no expression.
 * @see SPDX specification 3.0.1, annex B (licence expressions)
 */
function licenseTokens(text) {
    const tokens = [];
    for (const [word] of text.matchAll(/[()]|[^\s()]+/g)) {
        const token = tokenOf(word);
        if (token === undefined)
            return unknownWord(word);
        tokens.push(token);
    }
    return tokens;
}
function tokenOf(word) {
    switch (word.toUpperCase()) {
        case '(':
            return { kind: '(' };
        case ')':
            return { kind: ')' };
        case 'AND':
            return { kind: 'AND' };
        case 'OR':
            return { kind: 'OR' };
        case 'WITH':
            return { kind: 'WITH' };
    }
    const exception = EXCEPTIONS.get(word.toLowerCase());
    if (exception !== undefined)
        return { kind: 'exception', id: exception };
    const reference = REFERENCE.exec(word);
    if (reference !== null)
        return referenceToken(reference[1], reference[2] ?? '');
    const plus = word.endsWith('+');
    const id = licenseId(plus ? word.slice(0, -1) : word);
    return id === undefined ? undefined : { kind: 'license', id, plus, custom: false };
}
function referenceToken(document, name) {
    const at = name.indexOf('-') + 1;
    const place = document === undefined ? '' : `${document}:`;
    return name.startsWith('AdditionRef-')
        ? { kind: 'exception', id: `${place}${name.slice(0, at)}${name.slice(at).toLowerCase()}` }
        : { kind: 'license', id: place + name, plus: false, custom: true };
}
function unknownWord(word) {
    if (word === '+')
        return 'a + must follow its licence without a space';
    if (/[^A-Za-z0-9.+:-]/.test(word) || /[:+]./.test(word))
        return `${shown(word)} is no part of an SPDX expression`;
    return `${shown(word)} is not on the SPDX licence list`;
}
/** A word for a message, cut where it is long. */
function shown(word) {
    return `'${word.length > 60 ? `${word.slice(0, 57)}…` : word}'`;
}


/***/ }),

/***/ 53988:
/***/ (function (module) {

module.exports = /*#__PURE__*/JSON.parse('["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]');

/***/ }),

/***/ 3389:
/***/ (function (module) {

module.exports = /*#__PURE__*/JSON.parse('["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]');

/***/ }),

/***/ 75204:
/***/ (function (module) {

module.exports = /*#__PURE__*/JSON.parse('["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]');

/***/ })

};
;