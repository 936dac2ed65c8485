"use strict";
exports.id = 3326;
exports.ids = [3326,2053];
exports.modules = {

/***/ 55672:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ advisoriesOption),
/* harmony export */   G: () => (/* binding */ advisorySources)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46257);


/** The flag that names where advisories come from. @param description what they are asked for */
function advisoriesOption(description) {
    return { name: 'advisories', type: 'list', value: 'SOURCE', choices: ['registry'], description };
}
/**
 * The sources that were named: `registry`, `osv:FOLDER`.
 *
 * @throws SealgateError USAGE of anything else.
 */
function advisorySources(values) {
    const named = (0,_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(values, 'advisories');
    const strange = named.find((source) => source !== 'registry' && !/^osv:./.test(source));
    if (strange !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `--advisories ${strange} is no source of advisories`, {
            hint: 'registry, or osv:FOLDER.',
        });
    return named;
}


/***/ }),

/***/ 46257:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   iK: () => (/* binding */ LOCKFILE_OPTION),
/* harmony export */   mM: () => (/* binding */ DIR_OPTION),
/* harmony export */   qR: () => (/* binding */ isGiven)
/* harmony export */ });
/* harmony import */ var _model_text_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58161);

/** The repository to look at. */
const DIR_OPTION = {
    name: 'dir',
    type: 'string',
    value: 'DIR',
    description: 'Folder of the repository. Default: here.',
};
/** Lockfiles to read instead of looking for them. */
const LOCKFILE_OPTION = {
    name: 'lockfile',
    type: 'list',
    value: 'FILE',
    description: 'Read this lockfile, relative to the folder, instead of those that are found.',
};
/** A string flag's value, `undefined` where it was not given or is empty (an action input left blank). */
function textOf(values, name) {
    const value = values[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** A list flag's values; one value may hold several, parted by commas or newlines. */
function listOf(values, name) {
    const value = values[name];
    const given = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
    return given.flatMap(_model_text_list_js__WEBPACK_IMPORTED_MODULE_0__/* .listItemsOf */ .W);
}
/** Whether a flag was given and says something: an input left blank or an empty list does not. */
function isGiven(values, name) {
    const value = values[name];
    return Array.isArray(value)
        ? listOf(values, name).length > 0
        : value !== undefined && value !== false && value !== '';
}


/***/ }),

/***/ 53326:
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
// EXTERNAL MODULE: ./build/io/files/files.js
var files_files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/model/data/group.js
var group = __webpack_require__(93929);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
// EXTERNAL MODULE: ./build/model/text/percent.js
var percent = __webpack_require__(42424);
// EXTERNAL MODULE: ./build/model/boms/identity.js
var identity = __webpack_require__(47007);
// EXTERNAL MODULE: ./build/model/data/json.js
var json = __webpack_require__(98262);
;// CONCATENATED MODULE: ./build/model/boms/json-key.js


/** A text that is the same for JSON values that say the same, whatever the order of their members. */
function jsonKey(value) {
    return JSON.stringify(value, (_key, member) => (0,json/* isObject */.G)(member) ? Object.entries(member).sort(([a], [b]) => (0,compare_text/* compareText */.n)(a, b)) : member);
}
/** The entries of a list, each once. */
function once(list) {
    const known = new Map();
    for (const entry of list) {
        const key = jsonKey(entry);
        if (!known.has(key))
            known.set(key, entry);
    }
    return [...known.values()];
}

// EXTERNAL MODULE: ./build/model/boms/same-licenses.js
var same_licenses = __webpack_require__(59496);
// EXTERNAL MODULE: ./build/model/boms/unknown-fields.js
var unknown_fields = __webpack_require__(36497);
;// CONCATENATED MODULE: ./build/model/boms/join-components.js



/** Scopes from the strongest; a component without one is required (CycloneDX, component scope). */
const SCOPES = ['required', 'optional', 'excluded'];
/** Lists whose entries add up. A licence list does not: it may be one expression, and then must be alone. */
const LISTS = ['hashes', 'externalReferences', 'properties', 'authors', 'omniborId', 'swhid', 'tags'];
/**
 * One CycloneDX component of two that are the same: what the first lacks is taken from the second, lists are
 * united, the stronger scope counts. Where both say something and it differs, the first counts, and a licence
 * that differs is kept as a property.
 */
function joinComponents(first, second) {
    const joined = Object.assign(Object.create(null), second, first);
    for (const key of LISTS) {
        const list = once([...listOf(first[key]), ...listOf(second[key])]);
        if (list.length > 0)
            joined[key] = list;
    }
    const properties = listOf(joined.properties).filter((property) => !isAnswered(property, joined));
    if (properties.length > 0)
        joined.properties = properties;
    else
        delete joined.properties;
    const scope = SCOPES.find((word) => [first.scope ?? 'required', second.scope ?? 'required'].includes(word));
    if (first.scope !== undefined || second.scope !== undefined)
        joined.scope = scope ?? 'required';
    const other = otherLicenses(first.licenses, second.licenses);
    if (other !== undefined) {
        const property = { name: 'sealgate:merged:license', value: other };
        joined.properties = once([...listOf(joined.properties), property]);
    }
    return joined;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** Members of which one is enough for a field to be known. */
const ANSWERS = new Map([
    [unknown_fields/* FIELDS */.cJ.producer, ['manufacturer', 'supplier', 'authors', 'author', 'publisher']],
    [unknown_fields/* FIELDS */.cJ.version, ['version']],
    [unknown_fields/* FIELDS */.cJ.identifiers, ['purl', 'cpe', 'swid', 'omniborId', 'swhid']],
    [unknown_fields/* FIELDS */.cJ.hash, ['hashes']],
    [unknown_fields/* FIELDS */.cJ.license, ['licenses']],
]);
/** That nobody knows what the other one tells is not true any more. */
function isAnswered(property, joined) {
    const { name, value } = property;
    if (name !== unknown_fields/* UNKNOWN_FIELD */.qJ || typeof value !== 'string')
        return false;
    return ANSWERS.get(value)?.some((member) => joined[member] !== undefined) === true;
}
function otherLicenses(first, second) {
    const [known, other] = [licenseWords(first), licenseWords(second)];
    if (known.length === 0 || other.length === 0 || (0,same_licenses/* saySameLicenses */.G)(known, other))
        return undefined;
    return other.join(', ');
}
function licenseWords(value) {
    const words = listOf(value).map((entry) => {
        const { expression, license } = entry;
        return String(expression ?? license?.id ?? license?.name ?? '');
    });
    return words.filter((word) => word !== '').sort();
}

;// CONCATENATED MODULE: ./build/model/boms/merge-sections.js


/** Sections that a merged BOM cannot take over: they are signed, or speak of documents as they were. */
const LEFT_OUT = [
    'annotations',
    'citations',
    'declarations',
    'definitions',
    'externalReferences',
    'formulation',
    'patents',
    'properties',
    'signature',
];
/** Of `metadata`: they speak of the one document, or of the one thing that it is about. */
const LEFT_OUT_OF_METADATA = ['licenses', 'manufacture', 'manufacturer', 'supplier'];
/** Sections of inputs that the merged BOM will lack, for the reader to know. */
function sectionsLeftOut(document) {
    const metadata = objectOf(document.metadata);
    return [
        ...LEFT_OUT.filter((key) => document[key] !== undefined),
        ...LEFT_OUT_OF_METADATA.filter((key) => metadata[key] !== undefined).map((key) => `metadata.${key}`),
    ];
}
/** The first version with tools as components, lifecycles and properties everywhere; older documents are valid in it. */
const OLDEST = '1.5';
function joinSections(inputs) {
    const metadata = inputs.map(({ document }) => objectOf(document.metadata));
    const versions = [OLDEST, ...inputs.map(({ bom }) => bom.specVersion)].sort(compare_text/* compareText */.n);
    const specVersion = versions.at(-1) ?? OLDEST;
    const lifecycles = once(metadata.flatMap((one) => merge_sections_listOf(one.lifecycles)));
    return {
        specVersion,
        lifecycles: lifecycles.length === 0 ? {} : { lifecycles },
        authors: named('authors', once(metadata.flatMap((one) => merge_sections_listOf(one.authors)).map(withoutRef))),
        tools: (own) => toolsOf(metadata, own),
        services: named('services', once(inputs.flatMap(servicesOf))),
        compositions: named('compositions', compositionsOf(inputs)),
        vulnerabilities: named('vulnerabilities', once(inputs.flatMap(vulnerabilitiesOf)).sort(byId)),
    };
}
function named(key, list) {
    return (list.length === 0 ? {} : { [key]: list });
}
/** Components and services; what older documents have in one list becomes components. */
function toolsOf(metadata, own) {
    const legacy = metadata.flatMap((one) => merge_sections_listOf(one.tools));
    const modern = metadata.map((one) => (Array.isArray(one.tools) ? {} : objectOf(one.tools)));
    const components = [
        ...modern.flatMap((tools) => merge_sections_listOf(tools.components)),
        ...legacy.map(toolComponent),
        { type: 'application', name: own.name, version: own.version },
    ].map(withoutRef);
    const services = modern.flatMap((tools) => merge_sections_listOf(tools.services)).map(withoutRef);
    return { components: once(components), ...named('services', once(services)) };
}
function toolComponent(tool) {
    const { vendor, name, version, hashes } = objectOf(tool);
    return {
        type: 'application',
        ...(vendor === undefined ? {} : { publisher: vendor }),
        name: name ?? 'unknown',
        ...(version === undefined ? {} : { version }),
        ...(hashes === undefined ? {} : { hashes }),
    };
}
/** Two inputs may call their tool or author by the same ref, and nothing in the merged BOM points to it. */
function withoutRef(value) {
    const { 'bom-ref': _ref, ...rest } = objectOf(value);
    return rest;
}
/** Services by their new refs. */
function servicesOf({ document, refOf }) {
    return merge_sections_listOf(document.services).map((value) => {
        const service = objectOf(value);
        const ref = refOf(String(service['bom-ref'] ?? ''));
        return ref === undefined ? service : { ...service, 'bom-ref': ref };
    });
}
const BEST = ['complete', 'incomplete', 'unknown'];
/** What an input says of itself as a whole goes for its components, of which it is not said apart. */
function aggregatesOf({ root, components, aggregate, aggregates }) {
    if (aggregate === undefined)
        return aggregates;
    const all = root === undefined ? components : [root, ...components];
    return new Map([...all.map(({ ref }) => [ref, aggregate]), ...aggregates]);
}
/** How whole the parts inside of components are known, by their new refs. */
function assembliesOf({ document, refOf }) {
    return merge_sections_listOf(document.compositions).flatMap((value) => {
        const { aggregate, assemblies } = objectOf(value);
        const refs = merge_sections_listOf(assemblies).flatMap((ref) => refOf(String(ref)) ?? []);
        return refs.length === 0 || aggregate === undefined ? [] : [{ aggregate, assemblies: refs }];
    });
}
/** The edges of a component are united, so the input that knows them best decides how whole they are. */
function compositionsOf(inputs) {
    const best = new Map();
    for (const { bom, refOf } of inputs) {
        for (const [old, aggregate] of aggregatesOf(bom)) {
            const ref = refOf(old);
            if (ref === undefined)
                continue;
            const known = best.get(ref);
            if (known === undefined || BEST.indexOf(aggregate) < BEST.indexOf(known))
                best.set(ref, aggregate);
        }
    }
    const edges = BEST.flatMap((aggregate) => {
        const dependencies = [...best].filter(([, one]) => one === aggregate).map(([ref]) => ref);
        return dependencies.length === 0 ? [] : [{ aggregate, dependencies: dependencies.sort(compare_text/* compareText */.n) }];
    });
    return [...edges, ...once(inputs.flatMap(assembliesOf))];
}
/** Vulnerabilities with their refs renamed (links to other documents stay); one that affects nothing here stays, without. */
function vulnerabilitiesOf({ document, refOf }) {
    return merge_sections_listOf(document.vulnerabilities).map((value) => {
        const { 'bom-ref': _ref, affects, ...rest } = objectOf(value);
        const renamed = merge_sections_listOf(affects).flatMap((entry) => {
            const affected = objectOf(entry);
            const old = String(affected.ref ?? '');
            const ref = refOf(old) ?? (old.startsWith('urn:cdx:') ? old : undefined);
            return ref === undefined ? [] : [{ ...affected, ref }];
        });
        return renamed.length === 0 ? rest : { ...rest, affects: renamed };
    });
}
function byId(a, b) {
    const [left, right] = [objectOf(a), objectOf(b)];
    return ((0,compare_text/* compareText */.n)(String(left.id ?? ''), String(right.id ?? '')) || (0,compare_text/* compareText */.n)(jsonKey(left), jsonKey(right)));
}
function merge_sections_listOf(value) {
    return Array.isArray(value) ? value : [];
}
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

;// CONCATENATED MODULE: ./build/model/boms/nest-merged.js

/**
 * The roots with what only they have inside, and beside them what several inputs share. What stood inside of a component
 * does so still.
 */
function nestMerged(merged, roots) {
    const top = [];
    const inside = new Map();
    for (const entry of merged) {
        const [only] = entry.inputs;
        const root = entry.inputs.size === 1 && only !== undefined ? roots[only] : undefined;
        if (root === undefined || root === entry || roots.includes(entry))
            top.push(entry);
        else
            (0,group/* addToList */.v)(inside, entry.container ?? root, entry);
    }
    const rawOf = (entry) => {
        const components = inside.get(entry)?.map(rawOf);
        return components === undefined ? entry.raw : { ...entry.raw, components };
    };
    return top.map(rawOf);
}

;// CONCATENATED MODULE: ./build/model/boms/merge.js







/** Ref of the component that stands for the whole. */
const WHOLE = 'sealgate:merged';
/**
 * Merges CycloneDX BOMs into one, of the newest version among them. A component is in it once: those with the
 * same package URL (place of download aside) and no hash that disagrees are the same. Without a package URL
 * components are the same only if a hash agrees, since a name alone says little. Edges, licences, hashes,
 * references and properties are united; where the inputs contradict, the first counts and the other's word is
 * kept as a property. The whole depends on the inputs' roots, and a component on what stood inside of it and
 * nothing else needs.
 *
 * @returns the document without a serial number.
 */
function mergeBoms(inputs, options) {
    const merged = [];
    const taken = inputs.map((input, index) => takeInput(input, index, merged));
    const used = nameRefs(merged);
    const named = inputs.map((input, index) => ({
        ...input,
        refs: refsOf(taken[index] ?? new Map(), input.document, used),
    }));
    const roots = inputs.map(({ bom }, index) => bom.root === undefined ? undefined : taken[index]?.get(bom.root.ref));
    const heads = [...new Set(roots.filter((root) => root !== undefined))];
    const links = linksTo(named);
    const renamed = named.map((input) => ({
        ...input,
        refOf: (ref) => input.refs.get(ref) ?? links(ref),
    }));
    const sections = joinSections(renamed);
    const { authors = [] } = options;
    const lists = options.nested ? nestMerged(merged, roots) : merged.map(({ raw }) => raw);
    return {
        bomFormat: 'CycloneDX',
        specVersion: sections.specVersion,
        version: 1,
        metadata: {
            ...newestTime(inputs),
            ...sections.lifecycles,
            tools: sections.tools(options.tool),
            ...(authors.length > 0 ? { authors } : sections.authors),
            component: wholeOf(heads, options),
            properties: inputs.map(({ bom }) => ({
                name: 'sealgate:merged',
                value: `${bom.file} sha256:${bom.sha256}`,
            })),
        },
        components: [...lists].sort((a, b) => (0,compare_text/* compareText */.n)(String(a['bom-ref']), String(b['bom-ref']))),
        ...sections.services,
        dependencies: dependenciesOf(renamed, merged, heads),
        ...sections.compositions,
        ...sections.vulnerabilities,
    };
}
function takeInput({ bom, document }, index, merged) {
    const refs = new Map();
    const byPointer = new Map();
    const all = bom.root === undefined ? bom.components : [bom.root, ...bom.components];
    const known = groupKnown(merged);
    for (const component of all) {
        const raw = withoutNested(rawAt(document, component.pointer));
        const container = byPointer.get(component.pointer.replace(/\/components\/\d+$/, ''));
        const same = (known.get((0,identity/* identityOf */.cu)(component)) ?? []).find((one) => isSame(one.component, component));
        if (same === undefined) {
            const entry = { ref: component.ref, component, raw, inputs: new Set([index]), container };
            merged.push(entry);
            byPointer.set(component.pointer, entry);
            // Within one input nothing is joined: it tells two of a kind apart for a reason of its own.
            refs.set(component.ref, entry);
        }
        else {
            same.raw = joinComponents(same.raw, raw);
            same.inputs.add(index);
            if (container !== same)
                same.container ??= container;
            byPointer.set(component.pointer, same);
            refs.set(component.ref, same);
        }
    }
    return refs;
}
function groupKnown(merged) {
    return (0,group/* groupBy */.$)(merged, (entry) => (0,identity/* identityOf */.cu)(entry.component));
}
/** Of the same identity, that is; the version stands apart from it. */
function isSame(a, b) {
    if ((0,identity/* versionOf */.E4)(a) !== (0,identity/* versionOf */.E4)(b))
        return false;
    const hashes = (0,identity/* compareHashes */.i0)(a.hashes, b.hashes);
    if (a.purl === undefined || b.purl === undefined)
        return hashes === 'same';
    return hashes !== 'different' && (0,identity/* canShareRelease */.Lx)(a.purl, b.purl);
}
function nameRefs(merged) {
    const taken = new Map([[WHOLE, 1]]);
    const name = (wanted) => {
        let ref = wanted;
        let number = taken.get(wanted) ?? 0;
        while (taken.has(ref)) {
            number += 1;
            ref = `${wanted}#${number}`;
        }
        taken.set(wanted, Math.max(number, 1)).set(ref, 1);
        return ref;
    };
    for (const entry of merged) {
        entry.ref = name(entry.ref);
        entry.raw = { ...entry.raw, 'bom-ref': entry.ref };
    }
    return name;
}
/** The new ref of each component and service of an input. Services are not joined. */
function refsOf(components, document, names) {
    const refs = new Map([...components].map(([old, { ref }]) => [old, ref]));
    for (const service of Array.isArray(document.services)
        ? document.services
        : []) {
        const ref = service['bom-ref'];
        if (typeof ref === 'string' && !refs.has(ref))
            refs.set(ref, names(ref));
    }
    return refs;
}
/**
 * New refs of elements that one input names in another by a BOM-Link, as VEX documents do.
 *
 * @see CycloneDX, BOM-Link: `urn:cdx:serialNumber/version#bom-ref`
 */
function linksTo(inputs) {
    const byDocument = new Map(inputs.map(({ bom, refs }) => [documentKey(bom.serial ?? '', bom.version ?? 1), refs]));
    return (link) => {
        const [, serial = '', version = '', ref = ''] = /^urn:cdx:([^/#]*)\/(\d{1,9})#(.+)$/s.exec(link) ?? [];
        return byDocument.get(documentKey(`urn:uuid:${serial}`, Number(version)))?.get((0,percent/* decodeLoosely */.A)(ref));
    };
}
function documentKey(serial, version) {
    return `${serial.toLowerCase()}/${version}`;
}
function wholeOf(heads, { name, version }) {
    return {
        type: 'application',
        'bom-ref': WHOLE,
        name: name ?? (heads.map(({ component }) => component.name).join(' + ') || 'merged'),
        ...(version === undefined ? {} : { version }),
    };
}
function newestTime(inputs) {
    const times = inputs.map(({ bom }) => bom.timestamp).filter((time) => time !== undefined);
    const newest = times.sort((a, b) => Date.parse(a) - Date.parse(b) || (0,compare_text/* compareText */.n)(a, b)).at(-1);
    return newest === undefined ? {} : { timestamp: newest };
}
function dependenciesOf(inputs, merged, heads) {
    const edges = new Map([[WHOLE, new Set(heads.map(({ ref }) => ref))]]);
    for (const { ref } of merged)
        edges.set(ref, new Set());
    for (const { refs } of inputs)
        for (const ref of refs.values())
            if (!edges.has(ref))
                edges.set(ref, new Set());
    for (const { bom, refs, refOf } of inputs) {
        for (const [from, to] of bom.dependencies) {
            const known = edges.get(refs.get(from) ?? '');
            for (const ref of to) {
                const target = refOf(ref);
                if (target !== undefined)
                    known?.add(target);
            }
        }
    }
    const needed = new Set([...edges.values()].flatMap((on) => [...on]));
    // What only stood inside of another one would be there for nobody once it stands beside it.
    for (const { ref, container } of merged)
        if (container !== undefined && !needed.has(ref))
            edges.get(container.ref)?.add(ref);
    return [...edges]
        .sort(([a], [b]) => Number(b === WHOLE) - Number(a === WHOLE) || (0,compare_text/* compareText */.n)(a, b))
        .map(([ref, on]) => ({
        ref,
        ...(on.size === 0 ? {} : { dependsOn: [...on].filter((to) => to !== ref).sort(compare_text/* compareText */.n) }),
    }));
}
function withoutNested(raw) {
    const { components: _nested, ...rest } = raw;
    return rest;
}
/** The object at a pointer that the reader gave. */
function rawAt(document, pointer) {
    let value = document;
    for (const part of pointer.split('/').slice(1)) {
        const key = part.replace(/~1/g, '/').replace(/~0/g, '~');
        value = value[key] ?? null;
    }
    return value;
}

// EXTERNAL MODULE: ./build/model/text/counted.js
var counted = __webpack_require__(24959);
// EXTERNAL MODULE: ./build/render/cyclonedx/people.js
var people = __webpack_require__(80935);
// EXTERNAL MODULE: ./build/render/cyclonedx/serial.js
var serial = __webpack_require__(35908);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(18743);
// EXTERNAL MODULE: ./build/commands/sbom/options.js
var options = __webpack_require__(28540);
;// CONCATENATED MODULE: ./build/commands/sbom/merge.js











const command = {
    name: 'sbom merge',
    summary: 'Join several bills of materials, of workspaces or images, into one.',
    usage: [
        'sbom merge [--nested] [--author NAME] [--name NAME] [--root-version VERSION] [-o FILE] FILE FILE …',
    ],
    positionals: 'FILE is a CycloneDX document (1.2 to 1.7, JSON or XML) of any tool: Sealgate, Trivy, syft, npm …',
    argument: 'files',
    options: [
        { name: 'flat', type: 'boolean', description: 'All components side by side. The default.' },
        {
            name: 'nested',
            type: 'boolean',
            description: 'Components that only one input has stand inside its root component, where Trivy does not see them.',
        },
        {
            name: 'name',
            type: 'string',
            value: 'NAME',
            description: "Name of what the merged BOM is about. Default: the inputs' roots, joined.",
        },
        {
            name: 'author',
            type: 'list',
            value: 'NAME',
            description: "Who answers for the merged BOM, as 'Name <email>'. Default: the authors of the inputs.",
        },
        { name: 'root-version', type: 'string', value: 'VERSION', description: 'Its version. Default: none.' },
        {
            name: 'output',
            short: 'o',
            type: 'string',
            value: 'FILE',
            description: 'Write to this file and print what was written. Default: standard output.',
        },
    ],
    notes: [
        'Components with the same package URL and no hash that disagrees are one. The same inputs give the same bytes.',
        'Exit codes: 0 written; 2 wrong usage, or an input that cannot be read.',
    ],
    run,
};
async function run(files, values, world) {
    if (files.length < 2) {
        throw new errors/* SealgateError */.De('USAGE', 'sbom merge needs two files or more', {
            hint: 'sealgate sbom merge repository.cdx.json image.cdx.json -o all.cdx.json',
        });
    }
    if (values.flat === true && values.nested === true)
        throw new errors/* SealgateError */.De('USAGE', '--flat and --nested contradict each other', { hint: 'Leave one out.' });
    const inputs = [];
    for (const file of files)
        inputs.push(await readInput(file, world));
    const text = (value) => (typeof value === 'string' ? value : undefined);
    const merged = mergeBoms(inputs, {
        nested: values.nested === true,
        name: text(values.name),
        authors: (0,people/* contactsOf */.RS)((0,options/* authorsOf */.EK)(values)).map((contact) => ({ ...contact })),
        version: text(values['root-version']),
        tool: { name: 'sealgate', version: (0,version/* version */.r)() },
    });
    const { bomFormat, specVersion, ...rest } = merged;
    const schema = `http://cyclonedx.org/schema/bom-${String(specVersion)}.schema.json`;
    const document = { $schema: schema, bomFormat, specVersion, serialNumber: serial/* NO_SERIAL */.z4, ...rest };
    const written = (0,serial/* withSerial */.vJ)(`${JSON.stringify(document, null, 2)}\n`);
    const output = text(values.output);
    if (output === undefined)
        return { exitCode: errors/* EXIT */.dc.pass, text: written, json: JSON.parse(written) };
    const { sha256, bytes } = await (0,files_files/* writeAtomic */.vZ)(external_node_path_default().resolve(world.cwd, output), written);
    const components = Array.isArray(merged.dependencies) ? merged.dependencies.length - 1 : 0;
    return {
        exitCode: errors/* EXIT */.dc.pass,
        text: `${output}: ${(0,counted/* counted */.h)(components, 'component')} of ${(0,counted/* counted */.h)(files.length, 'file')}, ${bytes} bytes, sha256 ${sha256}`,
        json: { file: output, sha256, bytes, components, inputs: [...files] },
    };
}
async function readInput(file, world) {
    const { bom, document } = await (0,read_bom/* readBom */.n)(external_node_path_default().resolve(world.cwd, file), file);
    if (bom.format !== 'CycloneDX') {
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} is ${bom.format}; only CycloneDX is merged`, {
            location: { file },
            hint: 'Write it as CycloneDX with the tool that made it.',
        });
    }
    const refs = new Set();
    for (const { ref, pointer } of bom.root === undefined ? bom.components : [bom.root, ...bom.components]) {
        if (refs.has(ref)) {
            throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} uses the ref '${ref}' for two components`, {
                location: { file, pointer },
                hint: 'Refs must be unique in a BOM; write it again with the tool that made it.',
            });
        }
        refs.add(ref);
    }
    const lost = sectionsLeftOut(document);
    if (lost.length > 0)
        world.log.warn(`${file}: not taken over: ${lost.join(', ')}`);
    return { bom, document: document };
}


/***/ }),

/***/ 28540:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ authorsOf),
/* harmony export */   Nq: () => (/* binding */ SBOM_OPTIONS),
/* harmony export */   vq: () => (/* binding */ readForm)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_packages_details_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92053);
/* harmony import */ var _advisory_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55672);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46257);




const SPECS = ['1.2', '1.3', '1.4', '1.5', '1.6', '1.7'];
const FORMATS = ['json', 'xml'];
/** What `--omit` takes: npm's words and ours. */
const OMITTABLE = new Map([
    ['dev', 'development'],
    ['development', 'development'],
    ['optional', 'optional'],
]);
const SBOM_OPTIONS = [
    {
        name: 'dir',
        type: 'string',
        value: 'DIR',
        description: 'The repository. Default: the current directory.',
    },
    {
        name: 'lockfile',
        type: 'list',
        value: 'FILE',
        description: 'Only this lockfile, relative to --dir. Default: every lockfile below --dir.',
    },
    {
        name: 'spec',
        type: 'string',
        value: 'VERSION',
        choices: SPECS,
        description: `CycloneDX version: ${SPECS.join(', ')}. Default: 1.6, the newest that most programs read.`,
    },
    {
        name: 'spec-version',
        type: 'string',
        value: 'VERSION',
        choices: SPECS,
        description: 'Another name for --spec.',
    },
    { name: 'format', type: 'string', value: 'json|xml', description: 'Default: json.' },
    { name: 'output-format', type: 'string', value: 'json|xml', description: 'Another name for --format.' },
    { name: 'spdx', type: 'boolean', description: 'Write SPDX 2.3 (JSON) instead of CycloneDX.' },
    {
        name: 'omit',
        type: 'list',
        value: 'SCOPE',
        choices: [...OMITTABLE.keys()],
        description: 'Leave out what only these need: dev, optional. Default: nothing is left out.',
    },
    {
        name: 'author',
        type: 'list',
        value: 'NAME',
        description: "Who answers for the BOM, as 'Name <email>'.",
    },
    {
        name: 'details',
        type: 'boolean',
        description: "Add descriptions, authors, suppliers, addresses and licences from the packages' own files: installed, or in the package manager's store.",
    },
    {
        name: 'license-texts',
        type: 'boolean',
        description: 'Add the licence files that stand in the packages. Includes --details.',
    },
    {
        name: 'gather-license-texts',
        type: 'boolean',
        description: 'Another name for --license-texts.',
    },
    {
        name: 'online',
        type: 'boolean',
        description: 'Ask the registry for licences, people and addresses that nothing on this machine tells. Includes --details.',
    },
    {
        name: 'registry',
        type: 'string',
        value: 'URL',
        description: 'The registry that --online and --advisories ask. Default: as npm is configured.',
    },
    {
        name: 'cache',
        type: 'string',
        value: 'DIR',
        description: "Folder of registry answers of earlier runs. Default: the user's cache folder.",
    },
    {
        name: 'with-vulnerabilities',
        type: 'boolean',
        description: 'Add what reports and advisories know of vulnerabilities, with ratings and what the policy says to each (a VDR). Needs --report or --advisories.',
    },
    {
        name: 'report',
        type: 'list',
        value: 'GLOB',
        description: "Scanner's report for --with-vulnerabilities.",
    },
    (0,_advisory_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .advisoriesOption */ .D)('Vulnerabilities for --with-vulnerabilities without a scanner: registry, as the registries of the packages say; osv:FOLDER, OSV records on disk.'),
    {
        name: 'policy',
        type: 'string',
        value: 'FILE',
        description: 'The policy with the exceptions. Default: .github/sealgate.yml, else the preset baseline.',
    },
    {
        name: 'output',
        short: 'o',
        type: 'string',
        value: 'FILE',
        description: 'Write to this file and print what was written. Default: standard output.',
    },
];
/** @throws SealgateError USAGE */
function readForm(values) {
    const spec = choose('spec', either(values, 'spec', 'spec-version') ?? '1.6', SPECS);
    const format = choose('format', either(values, 'format', 'output-format') ?? 'json', FORMATS);
    const licenseTexts = values['license-texts'] === true || values['gather-license-texts'] === true;
    const details = licenseTexts || values.details === true || values.online === true;
    const vulnerabilities = values['with-vulnerabilities'] === true;
    const spdx = values.spdx === true;
    if (spdx)
        refuseWithSpdx(values);
    if (vulnerabilities && spec < '1.4') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `CycloneDX ${spec} has no place for vulnerabilities`, {
            hint: 'Use --spec 1.4 or newer.',
        });
    }
    refuseHalf(vulnerabilities, values);
    const plain = spec === '1.6' && format === 'json' && !spdx && !details && !vulnerabilities;
    const authors = authorsOf(values);
    return {
        spec,
        format,
        spdx,
        omit: omitted(values),
        details,
        licenseTexts,
        vulnerabilities,
        authors,
        plain,
    };
}
/** What says what is vulnerable, and that it is wanted, belong together. */
function refuseHalf(vulnerabilities, values) {
    const advisories = (0,_advisory_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .advisorySources */ .G)(values).length > 0;
    const reports = (0,_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(values, 'report').length > 0;
    if (vulnerabilities === (reports || advisories))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', vulnerabilities
        ? '--with-vulnerabilities needs a report or advisories'
        : `--${reports ? 'report' : 'advisories'} needs --with-vulnerabilities`, {
        hint: 'sealgate sbom --with-vulnerabilities --report trivy.json, or sealgate sbom --with-vulnerabilities --advisories registry.',
    });
}
function refuseWithSpdx(values) {
    const other = ['spec', 'spec-version', 'format', 'output-format', 'with-vulnerabilities'].find((name) => values[name] !== undefined && values[name] !== 'json');
    if (other === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `--spdx and --${other} contradict each other`, {
        hint: 'SPDX is written in version 2.3, as JSON, and has no place for vulnerabilities.',
    });
}
/** The people that `--author` names. @throws SealgateError USAGE */
function authorsOf({ author }) {
    return (Array.isArray(author) ? author : []).map((text) => {
        const person = (0,_model_packages_details_js__WEBPACK_IMPORTED_MODULE_1__/* .readPerson */ .c1)(text);
        if (person?.name !== undefined && (person.email !== undefined || !/[<>]/.test(text)))
            return person;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `--author ${text} is not of the form 'Name <email>'`, {
            hint: "--author 'Ada Lovelace <ada@example.test>'; the address may be left out.",
        });
    });
}
function omitted(values) {
    const words = (Array.isArray(values.omit) ? values.omit : []).flatMap((word) => word.split(','));
    const scopes = words.map((word) => {
        const scope = OMITTABLE.get(word.trim());
        if (scope !== undefined)
            return scope;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `--omit ${word} is not supported`, { hint: 'Use dev or optional.' });
    });
    return [...new Set(scopes)].sort();
}
function either(values, name, other) {
    const [first, second] = [values[name], values[other]];
    if (typeof first === 'string' && typeof second === 'string' && first !== second) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `--${name} ${first} and --${other} ${second} contradict each other`, {
            hint: 'They are two names of one flag.',
        });
    }
    return typeof first === 'string' ? first : typeof second === 'string' ? second : undefined;
}
function choose(flag, given, known) {
    const found = known.find((value) => value === given);
    if (found !== undefined)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('USAGE', `--${flag} ${given} is not supported`, {
        hint: `Use one of ${known.join(', ')}.`,
    });
}


/***/ }),

/***/ 47007:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   Lx: () => (/* binding */ canShareRelease),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   i0: () => (/* binding */ compareHashes)
/* harmony export */ });
/* harmony import */ var _packages_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50590);

/**
 * Qualifiers that tell where bytes lie, which release of a distribution they are for and what they were made of, not
 * what they are. Tools differ in them for one and the same package (`distro=debian-12` and `debian-12.11`, an epoch in
 * the version or beside it), and a release changes that of every package.
 */
const ASIDE = ['checksum', 'distro', 'download_url', 'epoch', 'upstream', 'vcs_url'];
/**
 * What a component is, whatever its version: by its package URL without version and subpath, else by its type and
 * name. Two spellings of one package (`%40scope`, `@scope`; qualifiers in another order) give the same.
 */
function identityOf({ purl: text, type, name }) {
    const purl = text === undefined ? undefined : (0,_packages_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePurl */ .$l)(text);
    if (purl === undefined)
        return `${type}\n${name}`;
    const qualifiers = [...purl.qualifiers]
        .filter(([key]) => !ASIDE.includes(key))
        .map(([key, value]) => `${key}=${value}`)
        .sort();
    return [purl.type, purl.name, ...qualifiers].join('\n');
}
/** A component's version; that of its package URL where it has no other, `''` where nobody tells. */
function versionOf({ version = '', purl }) {
    return version === '' && purl !== undefined ? ((0,_packages_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePurl */ .$l)(purl)?.version ?? '') : version;
}
/** Whether two package URLs can be of one release of a distribution: `debian-12` and `debian-12.11` can. */
function canShareRelease(a, b) {
    const [left, right] = [distroIn(a), distroIn(b)];
    return (left === '' || right === '' || `${left}.`.startsWith(`${right}.`) || `${right}.`.startsWith(`${left}.`));
}
function distroIn(purl) {
    return purl.includes('distro=') ? ((0,_packages_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePurl */ .$l)(purl)?.qualifiers.get('distro') ?? '') : '';
}
/**
 * Whether two lists of hashes can be of the same bytes: `same` where an algorithm both have agrees, `different`
 * where one disagrees, `unknown` where they have none in common.
 */
function compareHashes(a, b) {
    let answer = 'unknown';
    for (const { alg, content } of a) {
        const others = b.filter((hash) => hash.alg === alg);
        if (others.length === 0)
            continue;
        if (!others.some((hash) => hash.content === content))
            return 'different';
        answer = 'same';
    }
    return answer;
}


/***/ }),

/***/ 59496:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ saySameLicenses),
/* harmony export */   _: () => (/* binding */ namedLicenses)
/* harmony export */ });
/* harmony import */ var _licenses_expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84778);
/* harmony import */ var _licenses_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47400);


/**
 * Whether two lists say the same, however it is written: parentheses, order and ids of older lists make no difference,
 * and several licences are what tools write for `AND`, and out of it.
 */
function saySameLicenses(a, b) {
    return a.join('\n') === b.join('\n') || licensesKey(a) === licensesKey(b);
}
/**
 * Licences with what a document calls its own references to them. One of several that all hold (`LicenseRef-a AND MIT`)
 * stands apart then, as other documents list it.
 *
 * @param names by reference.
 */
function namedLicenses(licenses, names) {
    if (names.size === 0)
        return [...licenses];
    return licenses.flatMap((license) => {
        const name = names.get(license);
        if (name !== undefined)
            return [name];
        const read = (0,_licenses_read_js__WEBPACK_IMPORTED_MODULE_1__.readLicense)(license);
        const parts = read.state === 'read' ? joined(read.node) : [];
        if (!parts.some((part) => names.has(part)))
            return [license];
        return parts.map((part) => names.get(part) ?? part);
    });
}
/** What `AND` joins, as texts, in order. */
function joined(node) {
    const parts = [];
    const pending = [node];
    for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
        if (part.kind === 'and')
            pending.push(part.right, part.left);
        else
            parts.push((0,_licenses_expression_js__WEBPACK_IMPORTED_MODULE_0__.expressionText)(part));
    }
    return parts;
}
function licensesKey(licenses) {
    const read = licenses.map(_licenses_read_js__WEBPACK_IMPORTED_MODULE_1__.readLicense);
    const nodes = read.flatMap((license) => (license.state === 'read' ? [license.node] : []));
    const unread = licenses.filter((_, index) => read[index]?.state !== 'read');
    const [first, ...others] = nodes;
    if (first === undefined)
        return unread.join('\n');
    const all = others.reduce((left, right) => ({ kind: 'and', left, right }), first);
    return [(0,_licenses_expression_js__WEBPACK_IMPORTED_MODULE_0__.expressionKey)(all), ...unread].join('\n');
}


/***/ }),

/***/ 98262:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject),
/* harmony export */   X: () => (/* binding */ objectOf)
/* harmony export */ });
/** Whether a parsed value is a JSON object: neither null nor a list. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A parsed value where it is a JSON object. Ask it for own members only: `Object.hasOwn`, or names that no prototype has. */
function objectOf(value) {
    return isObject(value) ? value : undefined;
}


/***/ }),

/***/ 47400:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readLicense: () => (/* binding */ readLicense)
/* harmony export */ });
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84778);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53622);


/**
 * Reads what a package says its licence is: an SPDX expression, or a text that can only mean one. Every
 * correction is told.
 */
function readLicense(text) {
    const parsed = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__.parseLicense)(text);
    if (parsed.state === 'parsed') {
        const { node, corrections } = parsed;
        return { state: 'read', node, spdx: (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__.expressionText)(node), corrections };
    }
    const meant = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .correctSpelling */ .t)(text.trim());
    const mended = meant === undefined ? parsed : (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__.parseLicense)(meant);
    if (mended.state === 'unknown')
        return parsed;
    const spdx = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__.expressionText)(mended.node);
    return {
        state: 'read',
        node: mended.node,
        spdx,
        corrections: [{ kind: 'misspelled', found: text.trim(), meant: spdx }],
    };
}


/***/ }),

/***/ 92053:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pf: () => (/* binding */ fieldsOf),
  kZ: () => (/* binding */ publicRepository),
  xx: () => (/* binding */ readPackageDetails),
  c1: () => (/* binding */ readPerson)
});

// UNUSED EXPORTS: repositoryAddress

// EXTERNAL MODULE: ./build/model/data/json.js
var json = __webpack_require__(98262);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
;// CONCATENATED MODULE: ./build/model/text/email.js
const ATOM = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+$/u;
const LABEL = /^[\p{L}\p{M}\p{N}-]{1,63}$/u;
const TOP_LEVEL = /^\p{L}[\p{L}\p{M}\p{N}-]+$/u;
/**
 * Whether a text is an e-mail address in a domain of the network, which others' validators take for one: none in
 * quotes, of a host by its number or of a name without a dot.
 *
 * @see RFC 5321, 4.1.2 and RFC 6531 (letters beyond ASCII)
 */
function isEmail(text) {
    const at = text.lastIndexOf('@');
    if (at < 1 || at > 64 || text.length - at > 254)
        return false;
    const atoms = text.slice(0, at).split('.');
    const labels = text.slice(at + 1).split('.');
    return (atoms.every((atom) => ATOM.test(atom)) &&
        labels.length > 1 &&
        labels.every((label) => LABEL.test(label) && !label.startsWith('-') && !label.endsWith('-')) &&
        TOP_LEVEL.test(labels.at(-1) ?? ''));
}

;// CONCATENATED MODULE: ./build/model/packages/details.js



const MAX_PEOPLE = 50;
const MAX_TEXT = 10_000;
/**
 * Reads the descriptive members of a package.json. What has another type than npm's documentation says, or is
 * no address where one belongs, is left out.
 *
 * @param manifest parsed JSON from outside.
 */
function readPackageDetails(manifest) {
    const fields = fieldsOf(manifest);
    const description = textOf(fields.get('description'));
    const homepage = addressOf(fields.get('homepage'));
    const repository = repositoryAddress(fields.get('repository'));
    const bugs = addressOf(fields.get('bugs')) ?? addressOf(fieldsOf(fields.get('bugs')).get('url'));
    const authors = authorsOf(fields);
    const engines = enginesOf(fields.get('engines'));
    return {
        ...(authors.length === 0 ? {} : { authors }),
        ...(description === undefined ? {} : { description }),
        ...(homepage === undefined ? {} : { homepage }),
        ...(repository === undefined ? {} : { repository }),
        ...(bugs === undefined ? {} : { bugs }),
        ...(engines.length === 0 ? {} : { engines }),
    };
}
function enginesOf(value) {
    return [...fieldsOf(value)]
        .flatMap(([name, range]) => {
        const text = textOf(range);
        return text === undefined || !ENGINE.test(name) ? [] : [{ name, range: text }];
    })
        .slice(0, MAX_ENGINES)
        .sort((a, b) => (0,compare_text/* compareText */.n)(a.name, b.name));
}
const ENGINE = /^[A-Za-z][A-Za-z0-9._-]{0,63}$/;
const MAX_ENGINES = 50;
function authorsOf(fields) {
    const contributors = fields.get('contributors');
    const stated = [fields.get('author'), ...(Array.isArray(contributors) ? contributors : [])];
    const people = new Map();
    for (const value of stated.slice(0, MAX_PEOPLE)) {
        const person = readPerson(value);
        if (person !== undefined)
            people.set(JSON.stringify(person), person);
    }
    return [...people.values()];
}
/** A person as an object, or as text in npm's form `Name <email> (address)`. */
function readPerson(value) {
    if (typeof value === 'string')
        return personOfText(value);
    const fields = fieldsOf(value);
    return makePerson(textOf(fields.get('name')), textOf(fields.get('email')), textOf(fields.get('url')) ?? textOf(fields.get('web')));
}
function personOfText(text) {
    if (text.length > MAX_TEXT)
        return undefined;
    const end = text.search(/[<(]/);
    const rest = end === -1 ? '' : text.slice(end);
    return makePerson(textOf(end === -1 ? text : text.slice(0, end)), textOf(/<([^<>]*)>/.exec(rest)?.[1]), textOf(/\(([^()]*)\)/.exec(rest)?.[1]));
}
function makePerson(name, email, url) {
    const address = addressOf(url);
    const person = {
        ...(name === undefined ? {} : { name }),
        ...(email !== undefined && isEmail(email) ? { email } : {}),
        ...(address === undefined ? {} : { url: address }),
    };
    return Object.keys(person).length === 0 ? undefined : person;
}
const HOSTS = {
    github: 'https://github.com/',
    gitlab: 'https://gitlab.com/',
    bitbucket: 'https://bitbucket.org/',
    gist: 'https://gist.github.com/',
};
/**
 * The address of a repository as package.json has it: text or `{url}`, a URL, `git@host:path`, or one of
 * npm's short forms (`user/repo`, `gitlab:user/repo`).
 */
function repositoryAddress(value) {
    const text = textOf(value) ?? textOf(fieldsOf(value).get('url'));
    if (text === undefined || text.length > 2000)
        return undefined;
    const short = /^(?:(github|gitlab|bitbucket|gist):)?(\w[\w.-]*(?:\/[\w.-]+)?)$/.exec(text);
    if (short !== null && (short[1] !== undefined || text.includes('/'))) {
        return `git+${HOSTS[short[1] ?? 'github'] ?? ''}${(short[2] ?? '').replace(/\.git$/, '')}.git`;
    }
    const scp = /^(?:git\+ssh:\/\/)?([\w.-]+@[\w.-]+):(?!\d*\/\/|\/)([^\s]+)$/.exec(text);
    if (scp !== null)
        return `git+ssh://${scp[1]}/${scp[2]}`;
    return /^[a-z][a-z0-9+.-]*:\/\/[^\s]+$/i.test(text) ? text : undefined;
}
/**
 * The address of a git remote as everybody can open it, so that clones over SSH and HTTPS tell the same: SSH
 * to the well-known hosts becomes HTTPS, `.git` at the end goes.
 */
function publicRepository(remote) {
    const address = repositoryAddress(remote)?.replace(/^git\+(?=https?:|ssh:)/, '');
    if (address === undefined)
        return undefined;
    return address
        .replace(/^(?:ssh|git):\/\/(?:[^@/]*@)?(github\.com|gitlab\.com|bitbucket\.org)\//, 'https://$1/')
        .replace(/\.git$/, '');
}
/** A web address in its canonical spelling. */
function addressOf(value) {
    const text = textOf(value);
    if (text === undefined || text.length > 2000 || !/^https?:\/\//i.test(text))
        return undefined;
    try {
        return new URL(text.toWellFormed()).href;
    }
    catch (error) {
        // The URL parser's only way to say no.
        if (error instanceof TypeError)
            return undefined;
        throw error;
    }
}
function textOf(value) {
    const text = typeof value === 'string' ? value.trim().slice(0, MAX_TEXT) : '';
    return text === '' ? undefined : text;
}
/** Own members of what should be an object; of anything else none. */
function fieldsOf(value) {
    return new Map(Object.entries((0,json/* objectOf */.X)(value) ?? {}));
}


/***/ }),

/***/ 58161:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ listItemsOf)
/* harmony export */ });
/**
 * The items of one text: parted by commas and newlines, trimmed, none empty. A comma within braces belongs to a
 * pattern (`{trivy,grype}.json`) and parts nothing.
 */
function listItemsOf(text) {
    const items = [];
    let start = 0;
    let depth = 0;
    for (let at = 0; at <= text.length; at += 1) {
        const character = text[at];
        if (character === '{' && text.includes('}', at))
            depth += 1;
        else if (character === '}')
            depth = Math.max(0, depth - 1);
        else if (character === undefined || character === '\n' || (character === ',' && depth === 0)) {
            items.push(text.slice(start, at).trim());
            start = at + 1;
            depth = 0;
        }
    }
    return items.filter((item) => item !== '');
}


/***/ }),

/***/ 11512:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ hashesOf)
/* harmony export */ });
/* harmony import */ var _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6820);
/* harmony import */ var _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__);

/** Algorithms of subresource integrity (and those npm wrote before), with the digest's length in bytes. */
const ALGORITHMS = new Map([
    ['md5', { alg: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.HashAlgorithm.MD5, bytes: 16 }],
    ['sha1', { alg: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.HashAlgorithm['SHA-1'], bytes: 20 }],
    ['sha256', { alg: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.HashAlgorithm['SHA-256'], bytes: 32 }],
    ['sha384', { alg: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.HashAlgorithm['SHA-384'], bytes: 48 }],
    ['sha512', { alg: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.HashAlgorithm['SHA-512'], bytes: 64 }],
]);
/**
 * The digests of an integrity string. Where an algorithm stands twice the first counts. What is not a digest
 * of its algorithm's length is left out: a BOM has no place for it.
 *
 * @see W3C Subresource Integrity, 3.5: hashes separated by white space, options after `?` ignored.
 */
function hashesOf(integrity) {
    const hashes = [];
    if (integrity === undefined)
        return hashes;
    const only = onlySha512(integrity);
    if (only !== undefined)
        return [only];
    for (const token of /\s/.test(integrity) ? integrity.split(/\s+/) : [integrity]) {
        const dash = token.indexOf('-');
        const known = ALGORITHMS.get(token.slice(0, dash).toLowerCase());
        if (known === undefined || hashes.some(({ alg }) => alg === known.alg))
            continue;
        const options = token.indexOf('?', dash);
        const digest = Buffer.from(token.slice(dash + 1, options === -1 ? undefined : options), 'base64');
        if (digest.length === known.bytes)
            hashes.push({ alg: known.alg, content: digest.toString('hex') });
    }
    return hashes;
}
/** The usual form: one SHA-512. 86 characters make its 64 bytes, so that none of them can be anything but a digit. */
function onlySha512(integrity) {
    if (integrity.length !== 95 || !integrity.startsWith('sha512-') || !integrity.endsWith('=='))
        return undefined;
    const digest = Buffer.from(integrity.slice(7), 'base64');
    return digest.length === 64
        ? { alg: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.HashAlgorithm['SHA-512'], content: digest.toString('hex') }
        : undefined;
}


/***/ }),

/***/ 80935:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RS: () => (/* binding */ contactsOf),
/* harmony export */   aw: () => (/* binding */ authorLine),
/* harmony export */   kx: () => (/* binding */ supplierOf)
/* harmony export */ });
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15258);

/**
 * The people with a name or an address, each once: a package.json often names its author again as a contributor, with
 * another website or without the address.
 */
function contactsOf(people) {
    const reachable = new Set(people.filter(({ email }) => email !== undefined).map(({ name }) => name));
    const contacts = new Map();
    for (const { name, email } of people) {
        if (email === undefined && (name === undefined || reachable.has(name)))
            continue;
        const contact = { ...(name === undefined ? {} : { name }), ...(email === undefined ? {} : { email }) };
        contacts.set(JSON.stringify(contact), contact);
    }
    return [...contacts.values()];
}
/**
 * Who supplies a package: the first that its package.json names. NTIA's minimum elements mean by supplier the
 * one that creates and identifies a component, which for a package is its author.
 */
function supplierOf([first]) {
    if (first?.name === undefined)
        return undefined;
    const { name, url, email } = first;
    return {
        name,
        ...(url === undefined ? {} : { url: [(0,_references_js__WEBPACK_IMPORTED_MODULE_0__/* .publicUrl */ .x6)(url)] }),
        ...(email === undefined ? {} : { contact: [{ email }] }),
    };
}
/** The people in one line, as versions before 1.6 have them. */
function authorLine(people) {
    return contactsOf(people)
        .map(({ name, email }) => email === undefined ? name : name === undefined ? email : `${name} <${email}>`)
        .join(', ');
}


/***/ }),

/***/ 15258:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ referencesOf),
/* harmony export */   YC: () => (/* binding */ detailReferences),
/* harmony export */   x6: () => (/* binding */ publicUrl)
/* harmony export */ });
/* harmony import */ var _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6820);
/* harmony import */ var _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36544);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11512);



/** Addresses that a package.json names: source, website, where problems are reported. */
function detailReferences({ repository, homepage, bugs }) {
    const found = [];
    const add = (type, url) => {
        if (url !== undefined)
            found.push({ type, url: publicUrl(url), hashes: [] });
    };
    add(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ExternalReferenceType.VCS, repository);
    add(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ExternalReferenceType.Website, homepage);
    add(_cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ExternalReferenceType.IssueTracker, bugs);
    return found;
}
const NONE = [];
/** Where the bytes are to be had, once an address; digests belong to a tarball only. */
function referencesOf(packages, hashes) {
    const found = [];
    for (const { source } of packages) {
        if (source.kind === 'file' || source.kind === 'link' || source.url === undefined)
            continue;
        if (source.kind === 'tarball' && source.archives !== undefined) {
            for (const { url, integrity } of source.archives) {
                const address = publicUrl(url);
                if (!found.some((known) => known.url === address))
                    found.push({ type: _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ExternalReferenceType.Distribution, url: address, hashes: (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hashesOf */ .m)(integrity) });
            }
            continue;
        }
        const git = source.kind === 'git';
        const url = publicUrl(git && source.commit !== undefined ? `${source.url}#${source.commit}` : source.url);
        if (found.some((known) => known.url === url))
            continue;
        const type = git ? _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ExternalReferenceType.VCS : _cyclonedx_cyclonedx_library_Enums__WEBPACK_IMPORTED_MODULE_0__.ExternalReferenceType.Distribution;
        found.push({ type, url, hashes: git ? [] : hashes });
    }
    if (found.length === 0)
        return NONE;
    return found.length === 1 ? found : found.sort((a, b) => (0,_model_text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a.url, b.url));
}
/**
 * An address fit to be published: without user name, password or token before the host (the user name of
 * `ssh://git@…` is part of the address), and with the characters encoded that no URI has.
 */
function publicUrl(url) {
    const clean = CREDENTIALS.test(url) ? withoutCredentials(url) : url;
    return NO_URI.test(clean)
        ? clean.replace(/[ "'[\]<>{}]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
        : clean;
}
const NO_URI = /[ "'[\]<>{}]/;
const CREDENTIALS = /^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i;
function withoutCredentials(url) {
    return url.replace(CREDENTIALS, (whole, scheme) => /^(git\+)?ssh:/i.test(scheme) && whole.indexOf(':', scheme.length) === -1 ? whole : scheme);
}


/***/ }),

/***/ 35908:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hI: () => (/* binding */ serialDigest),
/* harmony export */   vJ: () => (/* binding */ withSerial),
/* harmony export */   z4: () => (/* binding */ NO_SERIAL)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Stands in a BOM while its digest is taken; comes before anything from outside. */
const NO_SERIAL = 'urn:uuid:00000000-0000-0000-0000-000000000000';
/**
 * Gives a finished BOM its serial number, made of its content.
 *
 * @param text holds NO_SERIAL; its first place is replaced.
 * @see RFC 9562, 5.8 and B.2: a UUID version 8 made of a SHA-256 digest.
 */
function withSerial(text) {
    const digest = serialDigest();
    digest.update(text);
    return text.replace(NO_SERIAL, digest.serial());
}
function serialDigest() {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    return {
        update: (part) => void hash.update(part),
        serial: () => {
            const bytes = hash.digest().subarray(0, 16);
            bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
            bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
            const hex = bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
            return `urn:uuid:${hex}`;
        },
    };
}


/***/ })

};
;