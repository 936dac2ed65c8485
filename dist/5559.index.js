"use strict";
exports.id = 5559;
exports.ids = [5559];
exports.modules = {

/***/ 21113:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ readBom)
});

// UNUSED EXPORTS: parseBom

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(89984);
// EXTERNAL MODULE: ./build/io/files/files.js
var files = __webpack_require__(46807);
// EXTERNAL MODULE: ./build/io/formats/bom-xml.js
var bom_xml = __webpack_require__(4637);
// EXTERNAL MODULE: ./build/io/json/json.js
var json = __webpack_require__(12737);
// EXTERNAL MODULE: ./build/io/text.js
var io_text = __webpack_require__(19601);
// EXTERNAL MODULE: ./build/model/data/digest.js
var digest = __webpack_require__(81764);
// EXTERNAL MODULE: ./build/model/boms/unknown-fields.js
var unknown_fields = __webpack_require__(36497);
// EXTERNAL MODULE: ./build/model/data/group.js
var group = __webpack_require__(93929);
// EXTERNAL MODULE: ./build/model/text/compare-text.js
var compare_text = __webpack_require__(36544);
// EXTERNAL MODULE: ./build/model/text/shorten.js
var shorten = __webpack_require__(99684);
;// CONCATENATED MODULE: ./build/collect/boms/fields.js

function wrong(place, expected, found) {
    return new errors/* SealgateError */.De('INPUT_INVALID', `${place.file} has ${kindOf(found)} where ${expected} belongs`, {
        location: { file: place.file, pointer: place.pointer },
        hint: 'Write the file again with the tool that made it.',
    });
}
function kindOf(value) {
    if (value === null)
        return 'null';
    if (value === undefined)
        return 'nothing';
    return Array.isArray(value) ? 'an array' : `a ${typeof value}`.replace('a object', 'an object');
}
/** @throws SealgateError INPUT_INVALID where it is no object. */
function fieldsOf(value, place) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw wrong(place, 'an object', value);
    return new Map(Object.entries(value));
}
/** An optional object; empty where it is absent. @throws SealgateError INPUT_INVALID where it is something else. */
function optionalFields(fields, key, place) {
    const value = fields.get(key);
    return value === undefined ? new Map() : fieldsOf(value, at(place, key));
}
/** An optional text. @throws SealgateError INPUT_INVALID where it is something else. */
function optionalText(fields, key, place) {
    const value = fields.get(key);
    if (value === undefined)
        return undefined;
    if (typeof value !== 'string')
        throw wrong(at(place, key), 'text', value);
    return value === '' ? undefined : value;
}
/** An optional list; empty where it is absent. @throws SealgateError INPUT_INVALID where it is something else. */
function listOf(fields, key, place) {
    const value = fields.get(key);
    if (value === undefined)
        return [];
    if (!Array.isArray(value))
        throw wrong(at(place, key), 'a list', value);
    return value.map((entry, index) => ({ value: entry, place: at(at(place, key), String(index)) }));
}
/** A list of texts. @throws SealgateError INPUT_INVALID */
function textsOf(fields, key, place) {
    return listOf(fields, key, place).map((entry) => {
        if (typeof entry.value !== 'string')
            throw wrong(entry.place, 'text', entry.value);
        return entry.value;
    });
}
function at(place, key) {
    return { file: place.file, pointer: `${place.pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}` };
}

;// CONCATENATED MODULE: ./build/collect/boms/cyclonedx.js







const VERSIONS = ['1.2', '1.3', '1.4', '1.5', '1.6', '1.7'];
/**
 * Reads a CycloneDX document. It is read for what it says of components and dependencies; what a schema would
 * say beyond that (formats, closed word lists) is not judged.
 *
 * @throws SealgateError INPUT_INVALID where a member has another type than the specification gives it.
 */
function readCycloneDx(fields, source) {
    const place = { file: source.file, pointer: '' };
    const specVersion = optionalText(fields, 'specVersion', place) ?? '';
    if (!VERSIONS.includes(specVersion)) {
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${source.file} is of CycloneDX '${(0,shorten/* shorten */.m)(specVersion, 40)}', which is not known`, {
            location: { file: source.file, pointer: '/specVersion' },
            hint: `Known are ${VERSIONS.join(', ')}.`,
        });
    }
    const metadata = optionalFields(fields, 'metadata', place);
    const inMetadata = at(place, 'metadata');
    const timestamp = optionalText(metadata, 'timestamp', inMetadata);
    const serial = optionalText(fields, 'serialNumber', place);
    const version = fields.get('version');
    const main = metadata.get('component');
    const root = main === undefined ? undefined : readComponent(main, at(inMetadata, 'component'));
    const components = [...nested(main, at(inMetadata, 'component')), ...readComponents(fields, place)];
    return {
        ...source,
        format: 'CycloneDX',
        specVersion,
        ...(serial === undefined ? {} : { serial }),
        ...(typeof version === 'number' ? { version } : {}),
        signed: fields.has('signature'),
        ...(timestamp === undefined ? {} : { timestamp }),
        authors: [
            ...listOf(metadata, 'authors', inMetadata).map((entry) => readParty(entry.value, entry.place)),
            ...['manufacturer', 'manufacture'].flatMap((key) => optionalParty(metadata, key, inMetadata)),
        ],
        tools: readTools(metadata, inMetadata),
        lifecycles: listOf(metadata, 'lifecycles', inMetadata).flatMap((entry) => {
            const phase = fieldsOf(entry.value, entry.place);
            const word = optionalText(phase, 'phase', entry.place) ?? optionalText(phase, 'name', entry.place);
            return word === undefined ? [] : [word];
        }),
        ...(root === undefined ? {} : { root }),
        components,
        otherRefs: new Set(serviceRefs(fields, place)),
        dependencies: readDependencies(fields, place),
        ...readCompositions(fields, place),
        licenseNames: new Map(),
        vulnerabilities: listOf(fields, 'vulnerabilities', place).length,
    };
}
/** Components, each followed by those inside of it. The depth is bounded by that of the document. */
function readComponents(fields, place) {
    return listOf(fields, 'components', place).flatMap((entry) => [
        readComponent(entry.value, entry.place),
        ...nested(entry.value, entry.place),
    ]);
}
/** Services, and those inside of them. */
function serviceRefs(fields, place) {
    return listOf(fields, 'services', place).flatMap((entry) => {
        const service = fieldsOf(entry.value, entry.place);
        const ref = optionalText(service, 'bom-ref', entry.place);
        return [...(ref === undefined ? [] : [ref]), ...serviceRefs(service, entry.place)];
    });
}
function nested(value, place) {
    return value === undefined ? [] : readComponents(fieldsOf(value, place), place);
}
function readComponent(value, place) {
    const fields = fieldsOf(value, place);
    const text = (key) => optionalText(fields, key, place);
    const name = fields.get('name');
    if (typeof name !== 'string')
        throw wrong(at(place, 'name'), "a component's name", name);
    const group = text('group');
    const [version, purl, scope] = [text('version'), text('purl'), text('scope')];
    const properties = readProperties(fields, place);
    return {
        ref: text('bom-ref') ?? place.pointer,
        pointer: place.pointer,
        type: text('type') ?? 'unknown',
        name: group === undefined ? name : `${group}/${name}`,
        ...(version === undefined ? {} : { version }),
        ...(purl === undefined ? {} : { purl }),
        identifiers: [
            ...[text('cpe')].filter((id) => id !== undefined),
            ...['omniborId', 'swhid'].flatMap((key) => textsOf(fields, key, place)),
            ...(fields.has('swid') ? ['swid'] : []),
        ],
        licenses: readLicenses(fields, place),
        hashes: [
            ...readHashes(fields, place),
            ...listOf(fields, 'externalReferences', place).flatMap((entry) => {
                const reference = fieldsOf(entry.value, entry.place);
                return reference.get('type') === 'distribution' ? readHashes(reference, entry.place) : [];
            }),
        ],
        makers: readMakers(fields, place),
        ...(scope === undefined ? {} : { scope }),
        patches: readPatches(fields, place, properties),
        properties,
        unknown: properties.filter(({ name: key }) => UNKNOWN.includes(key)).map(({ value }) => value),
        references: listOf(fields, 'externalReferences', place).flatMap((entry) => {
            const reference = fieldsOf(entry.value, entry.place);
            const url = optionalText(reference, 'url', entry.place);
            return url === undefined
                ? []
                : [{ type: optionalText(reference, 'type', entry.place) ?? 'other', url }];
        }),
    };
}
const UNKNOWN = [unknown_fields/* UNKNOWN_FIELD */.qJ, unknown_fields/* WITHHELD_FIELD */.HB];
function readProperties(fields, place) {
    return listOf(fields, 'properties', place).flatMap((entry) => {
        const property = fieldsOf(entry.value, entry.place);
        const key = optionalText(property, 'name', entry.place);
        return key === undefined
            ? []
            : [{ name: key, value: optionalText(property, 'value', entry.place) ?? '' }];
    });
}
/** By our property, which has the digest; of other tools' pedigree by the diff's address and the digest of its text. */
function readPatches(fields, place, properties) {
    const own = properties.filter(({ name }) => name === 'sealgate:patch').map(({ value }) => value);
    if (own.length > 0)
        return own.sort(compare_text/* compareText */.n);
    const pedigree = optionalFields(fields, 'pedigree', place);
    const patches = listOf(pedigree, 'patches', at(place, 'pedigree')).map((entry) => {
        const patch = fieldsOf(entry.value, entry.place);
        const diff = optionalFields(patch, 'diff', entry.place);
        const inDiff = at(entry.place, 'diff');
        const content = optionalText(optionalFields(diff, 'text', inDiff), 'content', at(inDiff, 'text'));
        const words = [
            optionalText(diff, 'url', inDiff) ?? optionalText(patch, 'type', entry.place) ?? 'patch',
            ...(content === undefined ? [] : [`sha256:${(0,digest/* sha256Hex */.f)(content)}`]),
        ];
        return words.join(' ');
    });
    return patches.sort(compare_text/* compareText */.n);
}
function readLicenses(fields, place) {
    const texts = listOf(fields, 'licenses', place).flatMap((entry) => {
        const choice = fieldsOf(entry.value, entry.place);
        const license = optionalFields(choice, 'license', entry.place);
        const inside = at(entry.place, 'license');
        const text = optionalText(choice, 'expression', entry.place) ??
            optionalText(license, 'id', inside) ??
            optionalText(license, 'name', inside);
        return text === undefined ? [] : [text];
    });
    return [...new Set(texts)].sort(compare_text/* compareText */.n);
}
function readHashes(fields, place) {
    return listOf(fields, 'hashes', place).flatMap((entry) => {
        const hash = fieldsOf(entry.value, entry.place);
        const alg = optionalText(hash, 'alg', entry.place);
        const content = optionalText(hash, 'content', entry.place)?.toLowerCase();
        return alg === undefined || content === undefined ? [] : [{ alg, content }];
    });
}
function readMakers(fields, place) {
    const names = ['author', 'publisher'].map((key) => optionalText(fields, key, place));
    return [
        ...['supplier', 'manufacturer'].flatMap((key) => optionalParty(fields, key, place)),
        ...listOf(fields, 'authors', place).map((entry) => readParty(entry.value, entry.place)),
        ...names.filter((name) => name !== undefined).map((name) => ({ name })),
    ];
}
function optionalParty(fields, key, place) {
    const value = fields.get(key);
    return value === undefined ? [] : [readParty(value, at(place, key))];
}
/** A contact, or an organisation with contacts and addresses: the first of each counts. */
function readParty(value, place) {
    const fields = fieldsOf(value, place);
    const [contact] = listOf(fields, 'contact', place);
    const inContact = contact === undefined ? new Map() : fieldsOf(contact.value, contact.place);
    const name = optionalText(fields, 'name', place);
    const email = optionalText(fields, 'email', place) ?? optionalText(inContact, 'email', contact?.place ?? place);
    const [url] = textsOf(fields, 'url', place);
    return {
        ...(name === undefined ? {} : { name }),
        ...(email === undefined ? {} : { email }),
        ...(url === undefined ? {} : { url }),
    };
}
/** A list before 1.5, and an object with lists since. */
function readTools(metadata, place) {
    const value = metadata.get('tools');
    const entries = value === undefined || Array.isArray(value)
        ? listOf(metadata, 'tools', place)
        : ['components', 'services'].flatMap((key) => listOf(fieldsOf(value, at(place, 'tools')), key, at(place, 'tools')));
    return entries.flatMap((entry) => {
        const tool = fieldsOf(entry.value, entry.place);
        const name = optionalText(tool, 'name', entry.place);
        const version = optionalText(tool, 'version', entry.place);
        return name === undefined ? [] : [{ name, ...(version === undefined ? {} : { version }) }];
    });
}
function readDependencies(fields, place) {
    const dependencies = new Map();
    for (const entry of listOf(fields, 'dependencies', place)) {
        const dependency = fieldsOf(entry.value, entry.place);
        const ref = dependency.get('ref');
        if (typeof ref !== 'string')
            throw wrong(at(entry.place, 'ref'), 'a ref', ref);
        if (!dependencies.has(ref))
            dependencies.set(ref, []);
        for (const on of textsOf(dependency, 'dependsOn', entry.place))
            (0,group/* addToList */.v)(dependencies, ref, on);
    }
    return dependencies;
}
function readCompositions(fields, place) {
    const aggregates = new Map();
    let whole;
    for (const entry of listOf(fields, 'compositions', place)) {
        const composition = fieldsOf(entry.value, entry.place);
        const word = optionalText(composition, 'aggregate', entry.place) ?? 'not_specified';
        const aggregate = word === 'complete' ? 'complete' : word.startsWith('incomplete') ? 'incomplete' : 'unknown';
        const lists = ['dependencies', 'assemblies', 'vulnerabilities'].filter((key) => composition.has(key));
        if (lists.length === 0)
            whole = aggregate;
        for (const ref of textsOf(composition, 'dependencies', entry.place))
            aggregates.set(ref, aggregate);
    }
    return { aggregates, ...(whole === undefined ? {} : { aggregate: whole }) };
}

// EXTERNAL MODULE: ./build/model/packages/purl.js
var packages_purl = __webpack_require__(50590);
// EXTERNAL MODULE: ./build/model/text/ends.js
var ends = __webpack_require__(30395);
;// CONCATENATED MODULE: ./build/collect/boms/spdx.js








const spdx_VERSIONS = ['SPDX-2.2', 'SPDX-2.3'];
const NOTHING = ['NOASSERTION', 'NONE'];
/**
 * Reads an SPDX 2.2 or 2.3 document.
 *
 * @throws SealgateError INPUT_INVALID where a member has another type than the specification gives it.
 */
function readSpdx(fields, source) {
    const place = { file: source.file, pointer: '' };
    const version = optionalText(fields, 'spdxVersion', place) ?? '';
    if (!spdx_VERSIONS.includes(version)) {
        throw new errors/* SealgateError */.De('INPUT_INVALID', `${source.file} is of '${(0,shorten/* shorten */.m)(version, 40)}', which is not known`, {
            location: { file: source.file, pointer: '/spdxVersion' },
            hint: `Known are ${spdx_VERSIONS.join(' and ')}.`,
        });
    }
    const info = optionalFields(fields, 'creationInfo', place);
    const inInfo = at(place, 'creationInfo');
    const creators = textsOf(info, 'creators', inInfo);
    const timestamp = optionalText(info, 'created', inInfo);
    const serial = optionalText(fields, 'documentNamespace', place);
    const packages = listOf(fields, 'packages', place).map((entry) => readPackage(entry.value, entry.place));
    const { dependencies, described } = readRelationships(fields, place);
    const root = packages.find(({ ref }) => described.has(ref));
    return {
        ...source,
        format: 'SPDX',
        specVersion: version.replace('SPDX-', ''),
        ...(serial === undefined ? {} : { serial }),
        // SPDX 2 has no place for one.
        signed: false,
        ...(timestamp === undefined ? {} : { timestamp }),
        authors: creators.filter((text) => !text.startsWith('Tool:')).map(readCreator),
        tools: creators.filter((text) => text.startsWith('Tool:')).map(readTool),
        lifecycles: CONTEXT.exec(optionalText(info, 'comment', inInfo) ?? '')?.slice(0, 1) ?? [],
        ...(root === undefined ? {} : { root }),
        components: packages.filter((entry) => entry !== root),
        otherRefs: new Set([
            optionalText(fields, 'SPDXID', place) ?? '',
            ...['files', 'snippets'].flatMap((key) => listOf(fields, key, place).map((entry) => optionalText(fieldsOf(entry.value, entry.place), 'SPDXID', entry.place) ?? '')),
        ]),
        dependencies,
        aggregates: new Map(),
        licenseNames: readLicenseNames(fields, place),
        // SPDX 2 has no place for them.
        vulnerabilities: 0,
    };
}
function readLicenseNames(fields, place) {
    const names = new Map();
    for (const entry of listOf(fields, 'hasExtractedLicensingInfos', place)) {
        const info = fieldsOf(entry.value, entry.place);
        const id = optionalText(info, 'licenseId', entry.place);
        const name = asserted(optionalText(info, 'name', entry.place));
        if (id !== undefined && name !== undefined)
            names.set(id, name);
    }
    return names;
}
/** One of these words in the creators' comment. @see SPDX specification 2.3.1, annex L.2 */
const CONTEXT = /\b(?:Design|Source|Build|Analyzed|Deployed|Runtime)\b/;
/** `Tool: name-version`. */
function readTool(text) {
    const tool = text.slice('Tool:'.length).trim();
    const bare = tool.replace(/\)$/, '');
    const last = bare.split(/[\s()]/).at(-1) ?? '';
    const match = /(?:^|-)v?(\d.*)$/s.exec(last);
    const name = (0,ends/* trimEndOf */.f)(bare.slice(0, bare.length - last.length + (match?.index ?? 0)), '-( \t');
    return match?.[1] === undefined || name === '' ? { name: tool } : { name, version: match[1] };
}
/**
 * Microsoft's sbom-tool writes `pkg:npm/left%401.0.0`: with the sign before the version encoded it belongs to the name,
 * and the package to no other document's.
 */
function withVersionApart(text, version) {
    const purl = text?.includes('%40') === true ? (0,packages_purl/* parsePurl */.$l)(text) : undefined;
    const end = `@${version ?? ''}`;
    if (purl === undefined || end === '@' || purl.version !== '' || !purl.name.endsWith(end))
        return text;
    return (0,packages_purl/* formatPurl */.dd)({ ...purl, name: purl.name.slice(0, -end.length), version: end.slice(1) });
}
/** @see SPDX specification 2.3, clause 7.7 */
const VCS = /^(?:git|hg|bzr|svn)(?:\+|:\/\/)/i;
function readPackage(value, place) {
    const fields = fieldsOf(value, place);
    const text = (key) => optionalText(fields, key, place);
    const name = fields.get('name');
    if (typeof name !== 'string')
        throw wrong(at(place, 'name'), "a package's name", name);
    const references = listOf(fields, 'externalRefs', place).map((entry) => {
        const reference = fieldsOf(entry.value, entry.place);
        return {
            type: optionalText(reference, 'referenceType', entry.place) ?? '',
            url: optionalText(reference, 'referenceLocator', entry.place) ?? '',
        };
    });
    const version = text('versionInfo');
    const purl = withVersionApart(references.find(({ type }) => type === 'purl')?.url, version);
    const download = asserted(text('downloadLocation'));
    const licenses = ['licenseDeclared', 'licenseConcluded'].map((key) => asserted(text(key)));
    return {
        ref: text('SPDXID') ?? place.pointer,
        pointer: place.pointer,
        type: text('primaryPackagePurpose')?.toLowerCase() ?? 'unknown',
        name,
        ...(version === undefined ? {} : { version }),
        ...(purl === undefined ? {} : { purl }),
        identifiers: references.filter(({ type }) => /^cpe2|^swh|^gitoid|^swid/.test(type)).map(({ url }) => url),
        licenses: licenses.filter((license) => license !== undefined).slice(0, 1),
        hashes: listOf(fields, 'checksums', place).flatMap((entry) => {
            const checksum = fieldsOf(entry.value, entry.place);
            const alg = optionalText(checksum, 'algorithm', entry.place)?.replace(/^SHA(?=\d)/, 'SHA-');
            const content = optionalText(checksum, 'checksumValue', entry.place)?.toLowerCase();
            return alg === undefined || content === undefined ? [] : [{ alg, content }];
        }),
        makers: ['supplier', 'originator'].flatMap((key) => {
            const party = asserted(text(key));
            return party === undefined ? [] : [readCreator(party)];
        }),
        patches: linesIn(text('comment') ?? '', 'sealgate:patch').sort(compare_text/* compareText */.n),
        properties: [],
        unknown: [
            ...linesIn(text('comment') ?? '', unknown_fields/* UNKNOWN_FIELD */.qJ),
            ...spdx_UNKNOWN.filter(([, keys]) => keys.some((key) => NOTHING.includes(text(key) ?? ''))).map(([name]) => name),
        ],
        references: [
            ...(download === undefined
                ? []
                : [{ type: VCS.test(download) ? 'vcs' : 'distribution', url: download }]),
            ...linesIn(text('sourceInfo') ?? '', 'source repository').map((url) => ({ type: 'vcs', url })),
        ],
    };
}
function asserted(text) {
    return text === undefined || NOTHING.includes(text) ? undefined : text;
}
/** `Person: name (email)` or `Organization: name (email)`. */
function readCreator(text) {
    const rest = text.replace(/^(?:Person|Organization):\s*/, '');
    const end = /\(([^()]*)\)\s*$/.exec(rest)?.[1];
    const email = end?.includes('@') === true ? end : undefined;
    const name = (email === undefined ? rest : rest.slice(0, rest.lastIndexOf('(')))
        .replace(/\(\s*\)\s*$/, '')
        .trim();
    return { ...(name === '' ? {} : { name }), ...(email === undefined ? {} : { email }) };
}
function readRelationships(fields, place) {
    const dependencies = new Map();
    const described = new Set(textsOf(fields, 'documentDescribes', place));
    for (const entry of listOf(fields, 'relationships', place)) {
        const relationship = fieldsOf(entry.value, entry.place);
        const [from, type, to] = ['spdxElementId', 'relationshipType', 'relatedSpdxElement'].map((key) => optionalText(relationship, key, entry.place) ?? '');
        const forward = type === 'DEPENDS_ON' || type === 'CONTAINS';
        const backward = /^(?:DEV_|OPTIONAL_|RUNTIME_|BUILD_|TEST_|PROVIDED_)?DEPENDENCY_OF$|^CONTAINED_BY$/.test(type);
        if (type === 'DESCRIBES')
            described.add(to);
        if (type === 'DESCRIBED_BY')
            described.add(from);
        if (!forward && !backward)
            continue;
        const [needs, needed] = forward ? [from, to] : [to, from];
        (0,group/* addToList */.v)(dependencies, needs, needed);
    }
    return { dependencies, described };
}
/** Properties, which SPDX 2 has no place for; our own documents have them in the comment. */
function linesIn(comment, property) {
    const mark = `${property}: `;
    return comment
        .split('\n')
        .filter((line) => line.startsWith(mark))
        .map((line) => line.slice(mark.length));
}
/** What NOASSERTION in these members says nobody knows. */
const spdx_UNKNOWN = [
    [unknown_fields/* FIELDS */.cJ.producer, ['originator', 'supplier']],
    [unknown_fields/* FIELDS */.cJ.license, ['licenseDeclared', 'licenseConcluded']],
];

;// CONCATENATED MODULE: ./build/collect/boms/read-bom.js









/** No BOM that we have seen comes near it. */
const CAP = 256 * 1024 * 1024;
/**
 * Reads somebody's bill of materials: CycloneDX 1.2 to 1.7, as JSON or XML, or SPDX 2.2 and 2.3 as JSON.
 *
 * @param file path that is opened; `shown` is how messages name it.
 * @throws SealgateError INPUT_NOT_FOUND, INPUT_TOO_LARGE, INPUT_INVALID with the place of what is wrong.
 */
async function readBom(file, shown) {
    return parseBom(await (0,files/* readCapped */.EF)(file, CAP), shown);
}
/** @throws SealgateError INPUT_INVALID */
async function parseBom(bytes, file) {
    refuseTagValue(bytes, file);
    const document = (0,bom_xml/* isXml */.y$)(bytes) ? await (0,bom_xml/* readXmlBom */.Er)(bytes, file) : (0,json/* parseJson */.q)(bytes, file);
    const place = { file, pointer: '' };
    const fields = fieldsOf(document, place);
    const source = { file, sha256: (0,digest/* sha256Hex */.f)(bytes) };
    if (fields.get('bomFormat') === 'CycloneDX')
        return { bom: readCycloneDx(fields, source), document: document };
    if (fields.has('spdxVersion'))
        return { bom: readSpdx(fields, source), document: document };
    throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} is neither CycloneDX nor SPDX 2`, {
        location: { file },
        hint: fields.has('@graph')
            ? 'SPDX 3 is not read; write SPDX 2.3 or CycloneDX.'
            : 'Pass a CycloneDX file, or an SPDX 2.3 file as JSON.',
    });
}
/** SPDX's tag-value form is told apart from broken JSON, so that the reader knows what to do. */
function refuseTagValue(bytes, file) {
    if (!(0,io_text/* startText */.qK)(bytes, 200).trimStart().startsWith('SPDXVersion:'))
        return;
    throw new errors/* SealgateError */.De('INPUT_INVALID', `${file} is SPDX's tag-value form, which is not read`, {
        location: { file },
        hint: 'Write it as JSON with the tool that made it.',
    });
}


/***/ }),

/***/ 4637:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ readXmlBom),
/* harmony export */   sR: () => (/* binding */ isXmlBom),
/* harmony export */   y$: () => (/* binding */ isXml)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_text_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99684);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);



/** A tree takes some ten times the text: no BOM in XML that we have seen comes near it. */
const CAP = 64 * 1024 * 1024;
/** Before the root there may be a licence or a comment. */
const HEAD = 16 * 1024;
const BOM_ROOT = /<(?:[A-Za-z_][\w.-]{0,40}:)?bom\s[^<>]*cyclonedx\.org/i;
/** Whether a file is markup and no JSON. */
function isXml(bytes) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .startText */ .qK)(bytes, 256).trimStart().startsWith('<');
}
/** Whether a file begins like a CycloneDX document in XML. */
function isXmlBom(bytes) {
    return isXml(bytes) && BOM_ROOT.test((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .startText */ .qK)(bytes, HEAD));
}
/**
 * A CycloneDX document in XML, as the same in JSON.
 *
 * @throws SealgateError INPUT_INVALID where it is not well-formed, or something else; INPUT_TOO_LARGE.
 */
async function readXmlBom(bytes, file) {
    if (bytes.length > CAP) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_TOO_LARGE', `${file} has more than ${CAP} bytes, the most that is read of XML`, {
            location: { file },
            hint: 'Write it as JSON.',
        });
    }
    const { parseXml } = await __webpack_require__.e(/* import() */ 1510).then(__webpack_require__.bind(__webpack_require__, 41510));
    const { cycloneDxJson, isCycloneDx } = await __webpack_require__.e(/* import() */ 6808).then(__webpack_require__.bind(__webpack_require__, 16808));
    const root = await parseXml(bytes, file);
    if (isCycloneDx(root))
        return cycloneDxJson(root, file);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} is XML, and no CycloneDX document: its root is <${(0,_model_text_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)(root.name, 40)}>`, {
        location: { file, line: root.line },
        hint: 'Pass a CycloneDX file, or an SPDX 2.3 file as JSON.',
    });
}


/***/ }),

/***/ 71143:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ parsePlainJson),
/* harmony export */   VS: () => (/* binding */ stringEnd),
/* harmony export */   xC: () => (/* binding */ jsonFault)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _model_text_few_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44963);
/* harmony import */ var _model_text_merge_conflict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10852);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);




/** V8 quotes the text around the fault; in a hostile file that may be long. */
const LONGEST = 160;
/** @param error what JSON.parse threw on the text. */
function jsonFault(error, text) {
    const said = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).replace(/\s+/g, ' ');
    // At the end only: what V8 quotes of the file may hold such words, too.
    const stated = /(?: in JSON)? at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(said);
    const plain = stated === null ? said : said.slice(0, stated.index);
    return {
        message: plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain,
        offset: stated === null ? unexpectedAt(text) : Number(stated[1]),
    };
}
/**
 * Parses JSON that people write (package.json), where what is wrong is told with something else.
 *
 * @returns the value, or as a part of a sentence why there is none: what is wrong and in which line, or in which lines
 * a merge left its markers.
 */
function parsePlainJson(bytes, file) {
    let text;
    try {
        text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(bytes, file);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De))
            throw error;
        const line = error.location?.line;
        return { fault: line === undefined ? error.message : `${error.message} (line ${line})` };
    }
    try {
        return { value: JSON.parse(text) };
    }
    catch (error) {
        return { fault: describeFault(error, text) };
    }
}
function describeFault(error, text) {
    const marked = (0,_model_text_merge_conflict_js__WEBPACK_IMPORTED_MODULE_2__/* .conflictLines */ ._)(text);
    if (marked.length > 0) {
        return `merge-conflict markers on ${marked.length === 1 ? 'line' : 'lines'} ${(0,_model_text_few_js__WEBPACK_IMPORTED_MODULE_3__/* .fewOf */ .s)(marked.map(String), 12)}`;
    }
    const { message, offset } = jsonFault(error, text);
    return `${message} (line ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, offset).line})`;
}
const BACKSLASH = 92;
const WORD = /(?:true|false|null|-?\d[\d.eE+-]*)(?![\w.+-])/y;
/** A word that the end of the file cuts off. */
const BEGUN = /^(?:t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?|-)$/;
/**
 * Offset of the first token that cannot stand where it does. Of an unexpected token V8 does not always say where it
 * is; what is wrong inside of strings it does.
 */
function unexpectedAt(text) {
    const open = [];
    let next = 'value';
    for (let at = 0; at < text.length;) {
        const sign = text.charAt(at);
        if (' \t\r\n'.includes(sign)) {
            at += 1;
        }
        else if (next === ':') {
            if (sign !== ':')
                return at;
            next = 'value';
            at += 1;
        }
        else if (sign === '}' || sign === ']') {
            if (open.pop() !== sign || !(next === 'end' || next.endsWith(sign)))
                return at;
            next = 'end';
            at += 1;
        }
        else if (next === 'end') {
            const inside = open.at(-1);
            if (sign !== ',' || inside === undefined)
                return at;
            next = inside === '}' ? 'name' : 'value';
            at += 1;
        }
        else if (sign === '"') {
            const end = stringEnd(text, at);
            if (end === -1)
                return text.length;
            next = next.startsWith('name') ? ':' : 'end';
            at = end + 1;
        }
        else if (next.startsWith('name')) {
            return at;
        }
        else if (sign === '{' || sign === '[') {
            open.push(sign === '{' ? '}' : ']');
            next = sign === '{' ? 'name or }' : 'value or ]';
            at += 1;
        }
        else {
            WORD.lastIndex = at;
            if (!WORD.test(text))
                return BEGUN.test(text.slice(at, at + 8)) ? text.length : at;
            next = 'end';
            at = WORD.lastIndex;
        }
    }
    return text.length;
}
/** Offset of a string's closing quote, or -1. */
function stringEnd(text, start) {
    let end = text.indexOf('"', start + 1);
    while (end !== -1) {
        let slashes = 0;
        while (text.charCodeAt(end - 1 - slashes) === BACKSLASH)
            slashes += 1;
        if (slashes % 2 === 0)
            return end;
        end = text.indexOf('"', end + 1);
    }
    return -1;
}


/***/ }),

/***/ 12737:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ MAX_DEPTH),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89984);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19601);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71143);



/** Deeper nesting than this is refused: nothing we read needs it, and code that walks a document must not overflow. */
const MAX_DEPTH = 128;
/** More values than any real document of its size has: of `[],[],…` each takes 3 bytes as text, and 20 times that in memory. */
const MAX_VALUES = 20_000_000;
/**
 * Parses JSON that comes from outside: UTF-8 (or UTF-16 with its byte-order mark), at most 128 levels deep,
 * no more than 20 million values, no member named twice in one object (readers disagree on which of the two counts).
 *
 * @param file how messages name it.
 * @throws SealgateError INPUT_INVALID with line and column of the first thing that is wrong.
 */
function parseJson(bytes, file) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(bytes, file);
    const fault = scan(text);
    const fail = (message, offset, cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De('INPUT_INVALID', `${file} ${message}`, {
            location: { file, ...(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, offset) },
            hint: / after JSON\b/.test(message)
                ? 'A whole document ends there: give each document a file of its own, without other output.'
                : 'Write the file again with the tool that made it, and pass it unchanged.',
            ...(cause === undefined ? {} : { cause }),
        });
    };
    if (fault?.kind === 'many')
        fail(`holds more than ${MAX_VALUES} values`, fault.offset);
    if (fault?.kind === 'depth')
        fail(`is nested more than ${MAX_DEPTH} levels deep`, fault.offset);
    try {
        const document = JSON.parse(text);
        if (fault?.kind === 'duplicate') {
            fail(`names the member ${JSON.stringify(fault.key.slice(0, 80))} twice in one object`, fault.offset);
        }
        return document;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SealgateError */ .De)
            throw error;
        const { message, offset } = (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonFault */ .xC)(error, text);
        return fail(`is not valid JSON: ${message}`, offset, error);
    }
}
const QUOTE = 34;
/**
 * Walks the tokens once, without building anything. Finds what JSON.parse does not tell: depth, too many values,
 * and duplicate members. It is not a validator; JSON.parse has the last word.
 */
function scan(text) {
    const open = [];
    let duplicate;
    let keyNext = false;
    let values = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        switch (code) {
            case QUOTE: {
                const end = (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .stringEnd */ .VS)(text, at);
                if (end === -1)
                    return { kind: 'syntax', offset: text.length };
                if (keyNext) {
                    keyNext = false;
                    const name = nameOf(text, at + 1, end);
                    if (!addName(open, name))
                        duplicate ??= { kind: 'duplicate', offset: at, key: name };
                }
                else
                    values += 1;
                at = end;
                break;
            }
            case 123: // {
            case 91: // [
                open.push(code === 123 ? [] : undefined);
                values += 1;
                if (values > MAX_VALUES)
                    return { kind: 'many', offset: at };
                keyNext = code === 123;
                if (open.length > MAX_DEPTH)
                    return { kind: 'depth', offset: at };
                break;
            case 125: // }
            case 93: // ]
                if (open.length === 0 || (code === 125) !== (open.pop() !== undefined))
                    return { kind: 'syntax', offset: at };
                keyNext = false;
                break;
            case 44: // ,
                keyNext = open[open.length - 1] !== undefined;
                break;
            case 58: // :
            case 32:
            case 9:
            case 10:
            case 13:
                break;
            default: {
                const end = literalEnd(text, at);
                if (end === at)
                    return { kind: 'syntax', offset: at };
                at = end - 1;
                values += 1;
            }
        }
    }
    return values > MAX_VALUES ? { kind: 'many', offset: text.length } : duplicate;
}
/** Objects with more members than this are looked up in a set; a short list is faster to search than a set to build. */
const FEW = 24;
/** Adds a member's name to those of its object; `false` where it is there already. */
function addName(open, name) {
    const names = open[open.length - 1];
    if (names === undefined)
        return true;
    if (!Array.isArray(names))
        return names.size !== names.add(name).size;
    if (names.includes(name))
        return false;
    names.push(name);
    if (names.length > FEW)
        open[open.length - 1] = new Set(names);
    return true;
}
/** The member's name as JSON.parse will see it, so that `"a"` and `"\u0061"` are the same. */
function nameOf(text, start, end) {
    const raw = text.slice(start, end);
    if (!raw.includes('\\'))
        return raw;
    try {
        return String(JSON.parse(`"${raw}"`));
    }
    catch {
        // A bad escape: JSON.parse of the whole text reports it with its place.
        return raw;
    }
}
/** The end of a number or word. */
function literalEnd(text, start) {
    let end = start;
    for (;;) {
        const code = text.charCodeAt(end);
        const part = (code >= 48 && code <= 57) ||
            (code >= 97 && code <= 122) ||
            code === 45 ||
            code === 46 ||
            code === 43 ||
            code === 69;
        if (!part)
            return end;
        end += 1;
    }
}


/***/ }),

/***/ 19601:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bJ: () => (/* binding */ isUtf16),
/* harmony export */   cZ: () => (/* binding */ isSameText),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   qK: () => (/* binding */ startText),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89984);


/**
 * Bytes to text: UTF-8 (a byte-order mark is dropped), or UTF-16 where its byte-order mark says so
 * (PowerShell's `>` writes that).
 *
 * @throws SealgateError INPUT_INVALID with the line of the first bytes that are no UTF-8.
 */
function decodeText(bytes, file) {
    try {
        if (bytes[0] === 0xff && bytes[1] === 0xfe)
            return new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
        if (bytes[0] === 0xfe && bytes[1] === 0xff)
            return new TextDecoder('utf-16be', { fatal: true }).decode(bytes);
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        const line = lineOfFault(bytes);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SealgateError */ .De('INPUT_INVALID', `${file} is not UTF-8 text`, {
            location: { file, ...(line === undefined ? {} : { line }) },
            hint: 'Write the file again as UTF-8.',
            cause,
        });
    }
}
/** The line, from 1, of the first bytes that are no UTF-8; none in UTF-16, whose lines end otherwise. */
function lineOfFault(bytes) {
    if (isUtf16(bytes))
        return undefined;
    let line = 1;
    for (let start = 0; start <= bytes.length; line += 1) {
        const end = bytes.indexOf(0x0a, start);
        const stop = end === -1 ? bytes.length : end;
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, stop)))
            return line;
        start = stop + 1;
    }
    return undefined;
}
/** The first characters, whatever the encoding, to tell what a file is. */
function startText(bytes, length = 2048) {
    const head = bytes.subarray(0, length);
    const encoding = !isUtf16(head) ? 'utf-8' : head[0] === 0xff ? 'utf-16le' : 'utf-16be';
    return new TextDecoder(encoding).decode(head);
}
/** Whether two files are the same but for the line ends that a checkout on Windows may give one of them. */
function isSameText(a, b) {
    const plain = (bytes) => Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
    return Buffer.compare(a, b) === 0 || plain(a) === plain(b);
}
/** Whether a byte-order mark says that bytes are UTF-16. */
function isUtf16(bytes) {
    return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
/** Line and column, from 1, of a character offset. */
function positionAt(text, offset) {
    let line = 1;
    let start = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
        line += 1;
        start = at + 1;
    }
    return { line, column: offset - start + 1 };
}


/***/ }),

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

/***/ 93929:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy),
/* harmony export */   v: () => (/* binding */ addToList)
/* harmony export */ });
/** Adds a value to the list of its key, in place: a new list for each value would take quadratic time. */
function addToList(lists, key, value) {
    const known = lists.get(key);
    if (known === undefined)
        lists.set(key, [value]);
    else
        known.push(value);
}
/** Values by a key of each, keys and values in the order they were met; what `Map.groupBy` is from Node 21 on. */
function groupBy(values, keyOf) {
    const groups = new Map();
    for (const value of values)
        addToList(groups, keyOf(value), value);
    return groups;
}


/***/ }),

/***/ 50590:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ parsePurl),
/* harmony export */   NP: () => (/* binding */ npmPurl),
/* harmony export */   dd: () => (/* binding */ formatPurl),
/* harmony export */   oJ: () => (/* binding */ barePurl),
/* harmony export */   qe: () => (/* binding */ canonicalPurl)
/* harmony export */ });
/* harmony import */ var _text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36544);
/* harmony import */ var _text_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30395);
/* harmony import */ var _text_percent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42424);



/** Longer texts are no package URLs. */
const MAX_LENGTH = 4096;
/**
 * Reads a package URL, however it is spelled: `%40scope` or `@scope`, with slashes behind `pkg:`, a type in capitals.
 * A stray percent sign stands for itself.
 *
 * @returns `undefined` where the text is no package URL.
 * @see Package URL specification, "How to parse a purl string"
 */
function parsePurl(text) {
    if (text.length > MAX_LENGTH || !/^pkg:/i.test(text))
        return undefined;
    const [located, subpath] = cut(text.slice('pkg:'.length), '#');
    const [main, query] = cut(located, '?');
    const rest = (0,_text_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .trimEndsOf */ .E)(main, '/');
    const [kind, named] = cut(rest, '/');
    if (!/^[a-z][a-z0-9.+-]*$/i.test(kind))
        return undefined;
    // The version starts at the last @ that is not a scope's.
    const at = named.lastIndexOf('@');
    const versioned = at > named.lastIndexOf('/') + 1;
    const name = segments(versioned ? named.slice(0, at) : named);
    if (name === '')
        return undefined;
    return {
        type: kind.toLowerCase(),
        name,
        version: versioned ? (0,_text_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeLoosely */ .A)(named.slice(at + 1)) : '',
        qualifiers: qualifiersIn(query),
        subpath: segments(subpath),
    };
}
/** The spelling that the specification gives a package URL. */
function formatPurl({ type, name, version, qualifiers, subpath }) {
    const path = encodeSegments(name);
    const sorted = [...qualifiers].sort(([a], [b]) => (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a, b));
    const query = sorted.map(([key, value]) => `${key}=${encode(value)}`).join('&');
    return [
        `pkg:${type}/${path}`,
        version === '' ? '' : `@${encode(version)}`,
        query === '' ? '' : `?${query}`,
        subpath === '' ? '' : `#${encodeSegments(subpath)}`,
    ].join('');
}
/** A package URL that somebody wrote, spelled as the specification says; `undefined` where it is none. */
function canonicalPurl(text) {
    const purl = text === undefined ? undefined : parsePurl(text);
    return purl === undefined ? undefined : formatPurl(purl);
}
/** A purl without qualifiers and subpath: the same package whatever the architecture or the place. */
function barePurl(purl) {
    if (!purl.includes('?') && !purl.includes('#'))
        return purl;
    return purl.slice(0, purl.search(/[?#]/));
}
function qualifiersIn(query) {
    const found = new Map();
    for (const part of query.split('&')) {
        const [key, value] = cut(part, '=');
        if (key !== '' && value !== '')
            found.set(key.toLowerCase(), (0,_text_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeLoosely */ .A)(value));
    }
    return found;
}
function segments(text) {
    return text
        .split('/')
        .filter((part) => part !== '')
        .map(_text_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeLoosely */ .A)
        .join('/');
}
function encodeSegments(text) {
    return text.split('/').map(encode).join('/');
}
function cut(text, separator) {
    const at = text.indexOf(separator);
    return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
/**
 * The package URL of an npm package.
 *
 * @param qualifiers already decoded; written sorted by key, as the specification says.
 * @see Package URL specification, type `npm`: the scope is the namespace, its `@` encoded as `%40`.
 */
function npmPurl(name, version, qualifiers) {
    const slash = name.startsWith('@') ? name.indexOf('/') : -1;
    const path = slash > 0 ? `${encode(name.slice(0, slash))}/${encode(name.slice(slash + 1))}` : encode(name);
    const purl = version === '' ? `pkg:npm/${path}` : `pkg:npm/${path}@${encode(version)}`;
    if (qualifiers === undefined)
        return purl;
    const keys = Object.keys(qualifiers).sort();
    const query = keys.map((key) => `${key}=${encode(qualifiers[key] ?? '')}`).join('&');
    return query === '' ? purl : `${purl}?${query}`;
}
const PLAIN = /^[A-Za-z0-9._~-]*$/;
/** Percent-encoding of the purl specification: everything but unreserved characters and `:`. */
function encode(text) {
    if (PLAIN.test(text))
        return text;
    return encodeURIComponent(text.toWellFormed())
        .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
        .replace(/%3A/g, ':');
}


/***/ }),

/***/ 36544:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Orders by code units, as everything that must be the same on every machine. */
function compareText(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}


/***/ }),

/***/ 24959:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 package`, `2 packages`, digits as they are; `plural` where an `s` is not enough. */
function counted(value, singular, plural = `${singular}s`) {
    return `${value} ${value === 1 ? singular : plural}`;
}


/***/ }),

/***/ 30395:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ trimEndsOf),
/* harmony export */   f: () => (/* binding */ trimEndOf)
/* harmony export */ });
/**
 * A text without those of `chars` that stand at its end. `/[chars]+$/` tries every place of a long run anew, which
 * takes quadratic time where the run does not end the text.
 */
function trimEndOf(text, chars) {
    let end = text.length;
    while (end > 0 && chars.includes(text.charAt(end - 1)))
        end -= 1;
    return text.slice(0, end);
}
/** A text without those of `chars` that stand at its beginning or its end. */
function trimEndsOf(text, chars) {
    let start = 0;
    while (start < text.length && chars.includes(text.charAt(start)))
        start += 1;
    return trimEndOf(text.slice(start), chars);
}


/***/ }),

/***/ 44963:
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


/***/ }),

/***/ 10852:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ conflictLines)
/* harmony export */ });
/**
 * The lines (from 1) on which an unresolved merge left its markers; none where it left neither a first nor a last one,
 * because a row of `=` alone is a heading in many formats.
 *
 * @see git-merge(1), "How conflicts are presented"
 */
function conflictLines(text) {
    if (!/^<{7}(?:[ \r]|$)/m.test(text) && !/^>{7}(?:[ \r]|$)/m.test(text))
        return [];
    return text
        .split('\n')
        .flatMap((line, index) => (/^(?:<{7}|={7}|>{7}|\|{7})(?:[ \r]|$)/.test(line) ? [index + 1] : []));
}


/***/ }),

/***/ 42424:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ decodeLoosely),
/* harmony export */   g: () => (/* binding */ decodePercent)
/* harmony export */ });
/** A percent-encoded text decoded once, `undefined` where it cannot be. */
function decodePercent(text) {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch (error) {
        if (error instanceof URIError)
            return undefined;
        throw error;
    }
}
/** As decodePercent; what is not encoded rightly (a stray percent sign) stays as it is. */
function decodeLoosely(text) {
    return decodePercent(text) ?? text;
}


/***/ })

};
;