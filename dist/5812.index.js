"use strict";
exports.id = 5812;
exports.ids = [5812];
exports.modules = {

/***/ 5812:
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
// EXTERNAL MODULE: ./build/io/files.js
var io_files = __webpack_require__(91647);
// EXTERNAL MODULE: ./build/model/compare-text.js
var compare_text = __webpack_require__(5832);
// EXTERNAL MODULE: ./build/model/boms/identity.js
var identity = __webpack_require__(47007);
;// CONCATENATED MODULE: ./build/model/boms/json-key.js

/** A text that is the same for JSON values that say the same, whatever the order of their members. */
function jsonKey(value) {
    return JSON.stringify(value, (_key, member) => typeof member === 'object' && member !== null && !Array.isArray(member)
        ? Object.entries(member).sort(([a], [b]) => (0,compare_text/* compareText */.n)(a, b))
        : member);
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
    return known === '' || other === '' || known === other ? undefined : other;
}
function licenseWords(value) {
    const words = listOf(value).map((entry) => {
        const { expression, license } = entry;
        return String(expression ?? license?.id ?? license?.name ?? '');
    });
    return words.sort().join(', ');
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
/** Sections of inputs that the merged BOM will lack, for the reader to know. */
function sectionsLeftOut(document) {
    return LEFT_OUT.filter((key) => document[key] !== undefined);
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
/** Two inputs may call their tool by the same ref, and nothing in the merged BOM points to it. */
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
/** Vulnerabilities with their refs renamed; one that affects nothing here any more stays, without. */
function vulnerabilitiesOf({ document, refOf }) {
    return merge_sections_listOf(document.vulnerabilities).map((value) => {
        const { 'bom-ref': _ref, affects, ...rest } = objectOf(value);
        const renamed = merge_sections_listOf(affects).flatMap((entry) => {
            const affected = objectOf(entry);
            const old = String(affected.ref ?? '');
            const ref = old.startsWith('urn:cdx:') ? old : refOf(old);
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

;// CONCATENATED MODULE: ./build/model/boms/merge.js




/** Ref of the component that stands for the whole. */
const WHOLE = 'sealgate:merged';
/**
 * Merges CycloneDX BOMs into one, of the newest version among them. A component is in it once: those with the
 * same package URL (place of download aside) and no hash that disagrees are the same. Without a package URL
 * components are the same only if a hash agrees, since a name alone says little. Edges, licences, hashes,
 * references and properties are united; where the inputs contradict, the first counts and the other's word is
 * kept as a property. The whole depends on the inputs' roots.
 *
 * @returns the document without a serial number.
 */
function mergeBoms(inputs, options) {
    const merged = [];
    const taken = inputs.map((input, index) => takeInput(input, index, merged));
    const used = nameRefs(merged);
    const refs = inputs.map(({ document }, index) => refsOf(taken[index] ?? new Map(), document, used));
    const roots = inputs.map(({ bom }, index) => bom.root === undefined ? undefined : taken[index]?.get(bom.root.ref));
    const heads = [...new Set(roots.filter((root) => root !== undefined))];
    const sections = joinSections(inputs.map(({ bom, document }, index) => ({
        bom,
        document,
        refOf: (ref) => refs[index]?.get(ref),
    })));
    const lists = options.nested ? nest(merged, roots) : merged.map(({ raw }) => raw);
    return {
        bomFormat: 'CycloneDX',
        specVersion: sections.specVersion,
        version: 1,
        metadata: metadataOf(inputs, sections, wholeOf(heads, options), options),
        components: [...lists].sort((a, b) => (0,compare_text/* compareText */.n)(String(a['bom-ref']), String(b['bom-ref']))),
        ...sections.services,
        dependencies: dependenciesOf(inputs, refs, merged, heads),
        ...sections.compositions,
        ...sections.vulnerabilities,
    };
}
function takeInput({ bom, document }, index, merged) {
    const refs = new Map();
    const all = bom.root === undefined ? bom.components : [bom.root, ...bom.components];
    const known = groupKnown(merged);
    for (const component of all) {
        const raw = withoutNested(rawAt(document, component.pointer));
        const same = (known.get((0,identity/* identityOf */.cu)(component)) ?? []).find((one) => isSame(one.component, component));
        if (same === undefined) {
            const entry = { ref: component.ref, component, raw, inputs: new Set([index]) };
            merged.push(entry);
            // Within one input nothing is joined: it tells two of a kind apart for a reason of its own.
            refs.set(component.ref, entry);
        }
        else {
            same.raw = joinComponents(same.raw, raw);
            same.inputs.add(index);
            refs.set(component.ref, same);
        }
    }
    return refs;
}
function groupKnown(merged) {
    const groups = new Map();
    for (const entry of merged) {
        const key = (0,identity/* identityOf */.cu)(entry.component);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [entry]);
        else
            group.push(entry);
    }
    return groups;
}
/** Of the same identity, that is; the version stands apart from it. */
function isSame(a, b) {
    if ((a.version ?? '') !== (b.version ?? ''))
        return false;
    const hashes = (0,identity/* compareHashes */.i0)(a.hashes, b.hashes);
    return a.purl === undefined || b.purl === undefined ? hashes === 'same' : hashes !== 'different';
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
function wholeOf(heads, { name, version }) {
    return {
        type: 'application',
        'bom-ref': WHOLE,
        name: name ?? (heads.map(({ component }) => component.name).join(' + ') || 'merged'),
        ...(version === undefined ? {} : { version }),
    };
}
function metadataOf(inputs, sections, whole, { tool }) {
    const times = inputs.map(({ bom }) => bom.timestamp).filter((time) => time !== undefined);
    const newest = times.sort((a, b) => Date.parse(a) - Date.parse(b) || (0,compare_text/* compareText */.n)(a, b)).at(-1);
    return {
        ...(newest === undefined ? {} : { timestamp: newest }),
        ...sections.lifecycles,
        tools: sections.tools(tool),
        component: whole,
        properties: inputs.map(({ bom }) => ({
            name: 'sealgate:merged',
            value: `${bom.file} sha256:${bom.sha256}`,
        })),
    };
}
function dependenciesOf(inputs, refs, merged, heads) {
    const edges = new Map([[WHOLE, new Set(heads.map(({ ref }) => ref))]]);
    for (const { ref } of merged)
        edges.set(ref, new Set());
    for (const one of refs)
        for (const ref of one.values())
            if (!edges.has(ref))
                edges.set(ref, new Set());
    for (const [index, { bom }] of inputs.entries()) {
        for (const [from, to] of bom.dependencies) {
            const known = edges.get(refs[index]?.get(from) ?? '');
            for (const ref of to) {
                const target = refs[index]?.get(ref);
                if (target !== undefined)
                    known?.add(target);
            }
        }
    }
    return [...edges]
        .sort(([a], [b]) => Number(b === WHOLE) - Number(a === WHOLE) || (0,compare_text/* compareText */.n)(a, b))
        .map(([ref, on]) => ({
        ref,
        ...(on.size === 0 ? {} : { dependsOn: [...on].filter((to) => to !== ref).sort(compare_text/* compareText */.n) }),
    }));
}
/** The roots with what only they have inside, and beside them what several inputs share. */
function nest(merged, roots) {
    const top = [];
    const inside = new Map();
    for (const entry of merged) {
        const [only] = entry.inputs;
        const root = entry.inputs.size === 1 && only !== undefined ? roots[only] : undefined;
        if (root === undefined || root === entry || roots.includes(entry))
            top.push(entry);
        else {
            const list = inside.get(root) ?? [];
            list.push(entry.raw);
            inside.set(root, list);
        }
    }
    return top.map((entry) => {
        const components = inside.get(entry);
        return components === undefined ? entry.raw : { ...entry.raw, components };
    });
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

// EXTERNAL MODULE: ./build/model/counted.js
var counted = __webpack_require__(64983);
// EXTERNAL MODULE: ./build/render/cyclonedx-serial.js
var cyclonedx_serial = __webpack_require__(24478);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(18743);
;// CONCATENATED MODULE: ./build/commands/sbom-merge.js









const command = {
    name: 'sbom merge',
    summary: 'Join several bills of materials, of workspaces or images, into one.',
    usage: ['sbom merge [--nested] [--name NAME] [--root-version VERSION] [-o FILE] FILE FILE …'],
    positionals: 'FILE is a CycloneDX document (1.2 to 1.7, JSON) of any tool: Sealgate, Trivy, syft, npm …',
    options: [
        { name: 'flat', type: 'boolean', description: 'All components side by side. The default.' },
        {
            name: 'nested',
            type: 'boolean',
            description: 'Components that only one input has stand inside its root component.',
        },
        {
            name: 'name',
            type: 'string',
            value: 'NAME',
            description: "Name of what the merged BOM is about. Default: the inputs' roots, joined.",
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
        version: text(values['root-version']),
        tool: { name: 'sealgate', version: (0,version/* version */.r)() },
    });
    const { bomFormat, specVersion, ...rest } = merged;
    const schema = `http://cyclonedx.org/schema/bom-${String(specVersion)}.schema.json`;
    const document = { $schema: schema, bomFormat, specVersion, serialNumber: cyclonedx_serial/* NO_SERIAL */.z4, ...rest };
    const written = (0,cyclonedx_serial/* withSerial */.vJ)(`${JSON.stringify(document, null, 2)}\n`);
    const output = text(values.output);
    if (output === undefined)
        return { exitCode: errors/* EXIT */.dc.pass, text: written, json: JSON.parse(written) };
    const { sha256, bytes } = await (0,io_files/* writeAtomic */.vZ)(external_node_path_default().resolve(world.cwd, output), written);
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

/***/ 47007:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   i0: () => (/* binding */ compareHashes)
/* harmony export */ });
/* unused harmony export parsePurl */
/** Qualifiers that tell where bytes lie, not what they are. */
const PLACES = ['checksum', 'download_url', 'vcs_url'];
/** Longer texts are no package URLs. */
const MAX_PURL = 4096;
/**
 * The canonical form of a package URL without its version, subpath and place of download, and the version
 * apart. Two spellings of one package (`%40scope`, `@scope`; qualifiers in another order) give the same.
 *
 * @returns `undefined` where the text is no package URL.
 * @see Package URL specification, "How to parse a purl string"
 */
function parsePurl(text) {
    if (text.length > MAX_PURL)
        return undefined;
    const [main = '', query = ''] = (text.split('#')[0] ?? '').split('?');
    const match = /^pkg:\/*([A-Za-z][A-Za-z0-9.+-]*)\/(.+)$/.exec(main);
    if (match === null)
        return undefined;
    const rest = (match[2] ?? '').replace(/^\/+|\/+$/g, '');
    const at = rest.indexOf('@', rest.lastIndexOf('/') + 1);
    const path = at > 0 ? rest.slice(0, at) : rest;
    const name = path.split('/').map(decode).join('/');
    const qualifiers = query
        .split('&')
        .map((part) => part.split('='))
        .filter(([key = '', value = '']) => key !== '' && value !== '' && !PLACES.includes(key.toLowerCase()))
        .map(([key = '', value = '']) => `${key.toLowerCase()}=${decode(value)}`)
        .sort();
    return {
        key: [(match[1] ?? '').toLowerCase(), name, ...qualifiers].join('\n'),
        version: at > 0 ? decode(rest.slice(at + 1)) : '',
    };
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch (error) {
        // A stray percent sign: the text stands for itself.
        if (error instanceof URIError)
            return text;
        throw error;
    }
}
/** What a component is, whatever its version: by its package URL, else by its type and name. */
function identityOf(component) {
    const purl = component.purl === undefined ? undefined : parsePurl(component.purl);
    return purl?.key ?? `${component.type}\n${component.name}`;
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

/***/ 64983:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 package`, `2 packages`, digits as they are; `plural` where an `s` is not enough. */
function counted(value, singular, plural = `${singular}s`) {
    return `${value} ${value === 1 ? singular : plural}`;
}


/***/ }),

/***/ 24478:
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