"use strict";
exports.id = 4908;
exports.ids = [4908];
exports.modules = {

/***/ 4889:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ onlyOne),
/* harmony export */   v: () => (/* binding */ bothOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64983);


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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `${does}, and ${(0,_model_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(given.length, 'is', 'are')} named`, { hint });
}


/***/ }),

/***/ 24908:
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
// EXTERNAL MODULE: ./build/model/license-expression.js
var license_expression = __webpack_require__(82717);
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
    fix: 'Lockfiles carry the hashes of registry packages; what another package bundles, git and file dependencies have none there.',
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
    return (0,license_expression.parseLicense)(text).state === 'parsed';
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
    const { fix } = element;
    return {
        ...element,
        field,
        fix: `${fix} What nobody knows is to be said: the property ${unknown_fields/* UNKNOWN_FIELD */.qJ} with the value ${field}.`,
    };
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


/** Judges a BOM by standards, each element on its own. */
function judgeBom(bom, ids) {
    const all = bom.root === undefined ? bom.components : [bom.root, ...bom.components];
    const view = { bom, needed: new Set([...bom.dependencies.values()].flat()) };
    return STANDARDS.filter(({ id }) => ids.includes(id)).map(({ id, title, elements }) => {
        const results = elements.map((element) => {
            const { id: name, title: label, of, required, fix } = element;
            const base = { id: name, title: label, of, required, fix };
            if (element.of === 'document') {
                const there = element.has(bom);
                const place = { name: bom.file, version: null, ref: '', pointer: element.pointer };
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
function placeOf({ name, version, ref, pointer }) {
    return { name, version: version ?? null, ref, pointer };
}

// EXTERNAL MODULE: ./build/model/boms/bom.js
var bom = __webpack_require__(96487);
// EXTERNAL MODULE: ./build/model/counted.js
var counted = __webpack_require__(64983);
// EXTERNAL MODULE: ./build/model/display-text.js
var display_text = __webpack_require__(26407);
// EXTERNAL MODULE: ./build/model/few.js
var few = __webpack_require__(66395);
;// CONCATENATED MODULE: ./build/render/bom-quality.js




/** Components named in a line; the others are counted. */
const SHOWN = 3;
/** What a BOM lacks, for a terminal: a block a standard, a line an element. */
function qualityText(bom, standards) {
    const count = (0,counted/* counted */.h)(bom.components.length, 'component');
    const lines = [shown(`${bom.file}: ${bom.format} ${bom.specVersion}, ${count}`)];
    for (const { title, met, elements } of standards) {
        const complete = elements.filter(({ missing }) => missing.length === 0).length;
        lines.push('', `${title}: ${met ? 'met' : 'not met'}, ${complete} of ${elements.length} elements complete`);
        for (const element of elements)
            lines.push(...elementLines(element));
    }
    return `${lines.join('\n')}\n`;
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
        `           not: ${shown(names)}`,
        `           ${fix}`,
    ];
}
function nameOf({ name, version }) {
    const label = (0,bom/* componentLabel */.m)({ name, ...(version === null ? {} : { version }) });
    return label.length > 80 ? `${label.slice(0, 79).toWellFormed()}…` : label;
}
function shown(text) {
    return (0,display_text/* displayText */.WV)(text).replace(/[\t\n]/g, ' ');
}

// EXTERNAL MODULE: ./build/commands/named-files.js
var named_files = __webpack_require__(4889);
;// CONCATENATED MODULE: ./build/commands/sbom-check.js







const IDS = STANDARDS.map(({ id }) => id);
const CURRENT = STANDARDS.filter(({ superseded }) => superseded !== true).map(({ id }) => id);
const command = {
    name: 'sbom check',
    summary: 'What a bill of materials lacks of NTIA, CISA 2026 and BSI TR-03183-2.',
    usage: ['sbom check [--standard NAME …] [--json] FILE'],
    positionals: 'FILE is a CycloneDX (1.2 to 1.7) or SPDX (2.2, 2.3) document as JSON, of any tool.',
    options: [
        {
            name: 'standard',
            type: 'list',
            value: 'NAME',
            description: `Judge by this one: ${IDS.join(', ')}. Default: ${CURRENT.join(', ')}.`,
        },
    ],
    notes: [
        'Says of every element how many components have it and which lack it; --json names them all.',
        'Exit codes: 0 nothing that is required is missing; 1 something is; 2 wrong usage or input.',
    ],
    run,
};
async function run(files, values, world) {
    const file = (0,named_files/* onlyOne */.j)(files, 'sbom check judges one file', 'sealgate sbom check sbom.cdx.json');
    const ids = chosen(values);
    const { bom } = await (0,read_bom/* readBom */.n)(external_node_path_default().resolve(world.cwd, file), file);
    const standards = judgeBom(bom, ids);
    const { format, specVersion, components } = bom;
    return {
        exitCode: standards.every(({ met }) => met) ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.fail,
        text: qualityText(bom, standards),
        json: { file, format, specVersion, components: components.length, standards },
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

/***/ 66395:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fewOf)
/* harmony export */ });
/**
 * The first of some texts, and how many more there are: `a, b and 3 more`, or `a; b; and 3 more` where the texts have
 * commas of their own.
 */
function fewOf(texts, most, separator = ', ') {
    const shown = texts.slice(0, most).join(separator);
    const hidden = texts.length - most;
    return hidden > 0 ? `${shown}${separator === ', ' ? '' : ';'} and ${hidden} more` : shown;
}


/***/ })

};
;